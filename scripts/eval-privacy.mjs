// `npm run eval:privacy -- [--misses]`: how much of the labelled personal data is found and how much of what is found is
// personal, per entity and language; fails where one of them, or all together, is below the floor in
// lib/privacy/evaluation/floor.json.
import { existsSync, readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { bundle } from "./prepare.mjs";

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), "..");
process.chdir(root);
const OWN = "lib/privacy/evaluation";
const GIVEN = process.env.PRIVACY_EXAMPLES ?? "../shared/data/pii";
const showsMisses = process.argv.includes("--misses");

await bundle("lib/privacy/evaluation/evaluate.ts", ".winnow/eval-privacy.mjs");
/** @type {typeof import("../lib/privacy/evaluation/evaluate.js")} */
const { add, evaluate, f1, precision, readExamples, recall } = await import(
  pathToFileURL(path.resolve(".winnow/eval-privacy.mjs")).href
);
const NONE = { found: 0, missed: 0, wrong: 0 };
const floors = JSON.parse(readFileSync(`${OWN}/floor.json`, "utf8"));

/** @param {{ share: number, low: number, high: number }} figure */
const written = ({ share, low, high }) => `${share.toFixed(3)} (${low.toFixed(2)}–${high.toFixed(2)})`;

/** @param {string} name @param {typeof NONE} score */
const row = (name, score) =>
  `  ${name.padEnd(18)} ${String(score.found + score.missed).padStart(5)}  ${written(recall(score)).padEnd(20)} ` +
  `${written(precision(score)).padEnd(20)} ${f1(score).toFixed(3)}\n`;

/** @param {Map<string, typeof NONE>} totals @param {Map<string, typeof NONE>} scores */
function addAll(totals, scores) {
  for (const [entity, score] of scores) totals.set(entity, add(totals.get(entity) ?? NONE, score));
}

/** @typedef {{ recall: number, precision: number }} Least */

/** @param {typeof NONE} score @param {Least} least */
const isHigh = (score, least) => recall(score).share >= least.recall && precision(score).share >= least.precision;

/** @param {string} folder @param {Least & { publicFacts: number, entity: Least, language: Least }} floor */
function report(folder, floor) {
  const byEntity = new Map();
  const byLanguage = new Map();
  const facts = { kept: 0, all: 0 };
  const names = readdirSync(folder).filter((name) => /^[a-z]{2}\.txt$/.test(name));
  let table = "";
  for (const name of names.sort()) {
    const { scores, misses, publicFacts } = evaluate(readExamples(readFileSync(path.join(folder, name), "utf8")));
    const language = name.slice(0, 2);
    addAll(byEntity, scores);
    facts.kept += publicFacts.kept;
    facts.all += publicFacts.all;
    for (const [entity, score] of [...scores].sort()) table += row(`${language} ${entity}`, score);
    byLanguage.set(language, [...scores.values()].reduce(add, NONE));
    table += row(`${language} (all)`, byLanguage.get(language));
    if (!showsMisses) continue;
    for (const { kind, entity, piece, text } of misses) table += `      ${kind} ${entity} “${piece}” in: ${text}\n`;
  }
  const all = [...byEntity.values()].reduce(add, NONE);
  process.stdout.write(`${folder}\n  ${"".padEnd(18)}  cases recall (95 %)        precision (95 %)     F1\n${table}`);
  for (const [entity, score] of [...byEntity].sort()) process.stdout.write(row(`all ${entity}`, score));
  const kept = facts.all === 0 ? 1 : facts.kept / facts.all;
  process.stdout.write(row("all", all));
  process.stdout.write(`  public facts kept in answers: ${facts.kept} of ${facts.all}\n\n`);
  const low = [
    ...(isHigh(all, floor) ? [] : ["all"]),
    ...(kept >= floor.publicFacts ? [] : ["public facts"]),
    ...[...byEntity].filter(([, score]) => !isHigh(score, floor.entity)).map(([entity]) => entity),
    ...[...byLanguage].filter(([, score]) => !isHigh(score, floor.language)).map(([language]) => language),
  ];
  if (low.length > 0)
    process.stderr.write(
      `eval-privacy: ${folder} is below its floor in ${low.join(", ")}: ${JSON.stringify(floor)}.\n`,
    );
  return low.length === 0;
}

const results = [report(OWN, floors.own)];
if (existsSync(GIVEN)) results.push(report(GIVEN, floors.given));
else process.stdout.write(`${GIVEN} is not there; only the committed examples were looked at.\n`);
process.exitCode = results.every(Boolean) ? 0 : 1;
