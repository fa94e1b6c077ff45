// `npm test [-- part …]`: installs, builds and runs every check and test there is; the last line counts them.
// Until the packages are there, only Node's own modules can be used here.
import { existsSync, mkdirSync, readFileSync, rmSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { ensureBrowser } from "./browser.mjs";
import { CHECKS, lineOf, prepareChecks, runChecks } from "./checks.mjs";
import { freePort } from "./free-port.mjs";
import { startPostgres } from "./postgres.mjs";
import { ensureBuilt, ensureClients, ensureInstalled } from "./prepare.mjs";
import { runProgram } from "./run-program.mjs";
import { countPlaywright, countVitest, failure, judge, lastLine, nothing, skip, sum } from "./tally.mjs";

/** @typedef {import("./tally.mjs").Count} Count */

const RESULTS = ".winnow/results";
const show = (/** @type {string} */ text) => process.stdout.write(text);
const sentenceOf = (/** @type {unknown} */ error) => (error instanceof Error ? error.message : String(error));

/**
 * Runs a test runner, shows what it says, and counts what it reports.
 * @param {string} name
 * @param {{ words: string[], count: (report: any) => Count, report: string, variables?: Record<string, string> }} runner
 */
async function run(name, { words, count, report, variables = {} }) {
  show(`\n── ${name} ──\n`);
  mkdirSync(RESULTS, { recursive: true });
  rmSync(report, { force: true });
  const { code, output } = await runProgram(words, { isShown: true, variables, maxMinutes: 30 });
  show(output);
  const counted = existsSync(report) ? count(JSON.parse(readFileSync(report, "utf8"))) : undefined;
  return judge(name, { count: counted, code });
}

/** @param {string} name @param {string} config @param {Record<string, string>} [variables] */
function vitest(name, config, variables = {}) {
  const report = `${RESULTS}/${name.replaceAll(" ", "-")}.json`;
  const reporters = ["--reporter=default", "--reporter=json", `--outputFile.json=${report}`];
  const words = ["node_modules/vitest/vitest.mjs", "run", "--config", config, ...reporters];
  return run(name, { words, report, count: countVitest, variables });
}

async function check() {
  show("\n── check ──\n");
  await prepareChecks();
  const results = await runChecks(CHECKS, (result) => {
    show(lineOf(result));
    if (!result.isOk) show(`${result.output.trim()}\n\n`);
  });
  return sum(results.map(({ name, isOk }) => (isOk ? { ...nothing(), passed: 1 } : failure(`check: ${name}`))));
}

async function unit() {
  await ensureClients();
  return vitest("unit", "vitest.config.ts");
}

/** @type {Promise<void> | undefined} */
let built;
/** Builds once; what needs the build and can't have it fails with the same sentence. */
const build = () => (built ??= ensureClients().then(ensureBuilt));

async function api() {
  await build();
  const onSqlite = await vitest("api on SQLite", "vitest.api.config.ts", { WINNOW_TEST_POSTGRES: "" });
  return sum([onSqlite, await apiOnPostgres()]);
}

async function apiOnPostgres() {
  const postgres = await startPostgres().catch((error) => ({ skipped: sentenceOf(error) }));
  if ("skipped" in postgres) {
    show(`\n── api on PostgreSQL ──\nSkipped: ${postgres.skipped}\n`);
    return skip(`skipped, api on PostgreSQL: ${postgres.skipped}`);
  }
  try {
    return await vitest("api on PostgreSQL", "vitest.api.config.ts", { WINNOW_TEST_POSTGRES: postgres.url });
  } finally {
    await postgres.stop();
  }
}

async function faults() {
  await build();
  return vitest("faults", "vitest.faults.config.ts");
}

async function e2e() {
  await ensureBrowser();
  await build();
  const words = ["node_modules/@playwright/test/cli.js", "test"];
  const variables = { PORT: String(await freePort()) };
  return run("e2e", { words, report: `${RESULTS}/e2e.json`, count: countPlaywright, variables });
}

const PARTS = { check, unit, api, faults, e2e };

/** @param {string[]} words @returns {Promise<Count[]>} */
async function runParts(words) {
  const unknown = words.find((word) => !Object.hasOwn(PARTS, word));
  if (unknown !== undefined)
    return [failure(`there is no part “${unknown}”; there are ${Object.keys(PARTS).join(", ")}`)];
  try {
    await ensureInstalled();
  } catch (error) {
    return [failure(sentenceOf(error))];
  }
  const counts = [];
  for (const [name, part] of Object.entries(PARTS)) {
    if (words.length > 0 && !words.includes(name)) continue;
    const count = await part().catch((error) => failure(`${name}: ${sentenceOf(error)}`));
    counts.push(count);
  }
  return counts;
}

process.chdir(path.resolve(path.dirname(fileURLToPath(import.meta.url)), ".."));
const total = sum(await runParts(process.argv.slice(2)));
show(`\n${total.notes.map((note) => `  ${note}\n`).join("")}`);
show(`${lastLine(total)}\n`);
process.exitCode = total.failed > 0 ? 1 : 0;
