// The checks that look at the code without running it, shared by `npm run check` and `npm test`.
import { existsSync } from "node:fs";
import { ensureClients, ensureInstalled } from "./prepare.mjs";
import { runProgram } from "./run-program.mjs";

const AT_ONCE = 2;
const CRUISED = ["app", "components", "lib", "bin", "server", "scripts", "bench", "tests", "e2e", "prisma"];
const cruise = "node_modules/dependency-cruiser/bin/dependency-cruise.mjs";

/** @typedef {{ name: string, words: () => string[] }} Check */
/** @typedef {{ name: string, isOk: boolean, ms: number, output: string }} Result */

/** The slow ones first. @type {Check[]} */
export const CHECKS = [
  { name: "lint", words: () => ["node_modules/eslint/bin/eslint.js", "--max-warnings", "0", "."] },
  { name: "format", words: () => ["node_modules/prettier/bin/prettier.cjs", "--check", "--log-level", "warn", "."] },
  { name: "types", words: () => ["node_modules/typescript/bin/tsc", "--noEmit"] },
  {
    name: "imports",
    words: () => [cruise, ...[...CRUISED, "instrumentation.ts"].filter((place) => existsSync(place))],
  },
  { name: "structure", words: () => ["scripts/check-structure.mjs"] },
  { name: "dead code", words: () => ["node_modules/knip/bin/knip.js", "--no-config-hints"] },
];
/** @type {Check} */
export const UNIT_TESTS = { name: "unit tests", words: () => ["node_modules/vitest/vitest.mjs", "run"] };

/** What the checks read but version control does not hold: packages, database clients, the types of the routes. */
export async function prepareChecks() {
  await ensureInstalled();
  await ensureClients();
  const { code, output } = await runProgram(["node_modules/next/dist/bin/next", "typegen"], {
    variables: { NEXT_TELEMETRY_DISABLED: "1" },
  });
  if (code !== 0) throw new Error(`The types of the routes could not be generated: ${output.trim()}`);
}

/** One line about a result. @param {Result} result */
export const lineOf = ({ name, isOk, ms }) =>
  `${name.padEnd(12)}${isOk ? "ok    " : "FAILED"} ${(ms / 1000).toFixed(1).padStart(6)} s\n`;

/**
 * Runs checks, two at a time, and reports each as it ends.
 * @param {Check[]} checks
 * @param {(result: Result) => void} report
 * @returns {Promise<Result[]>}
 */
export async function runChecks(checks, report) {
  const waiting = [...checks];
  /** @type {Result[]} */
  const results = [];
  const work = async () => {
    for (let check = waiting.shift(); check; check = waiting.shift()) {
      const { code, output, ms } = await runProgram(check.words());
      const result = { name: check.name, isOk: code === 0, ms, output };
      results.push(result);
      report(result);
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, work));
  return results;
}
