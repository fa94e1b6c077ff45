// `npm start`: installs, makes the secrets and the database, builds what has changed, and serves Winnow.
import { spawnSync } from "node:child_process";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { readEnvironment } from "../lib/platform/environment.mjs";
import { ensureBuilt, ensureClients, ensureInstalled } from "./prepare.mjs";

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), "..");

/** @param {string[]} words */
function readWords(words) {
  const unknown = words.find((word) => word !== "--demo");
  if (unknown !== undefined) throw new Error(`There is no option ${unknown}; \`npm start\` knows only \`-- --demo\`.`);
  return { withDemonstration: words.includes("--demo") };
}

function loadDemonstration() {
  // It says itself why, when the data is there already.
  spawnSync(process.execPath, ["bin/winnow.mjs", "demo"], { cwd: root, stdio: "inherit" });
}

let sentenceOf = (/** @type {unknown} */ error) => (error instanceof Error ? error.message : String(error));
try {
  const { withDemonstration } = readWords(process.argv.slice(2));
  const environment = readEnvironment(process.env, root);
  await ensureInstalled();
  const launching = await import("../server/launch.mjs");
  sentenceOf = launching.sentenceOf;
  await ensureClients();
  await launching.prepareData({ root, environment });
  await ensureBuilt();
  if (withDemonstration) loadDemonstration();
  await launching.launch({ root, environment });
} catch (error) {
  process.stderr.write(`winnow: ${sentenceOf(error)}\n`);
  process.exit(1);
}
