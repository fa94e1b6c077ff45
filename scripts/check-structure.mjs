// Checks what import rules cannot: rooms, file names, first lines, sizes, and the guard around commands and queries.
import { existsSync, readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { checkCommands, checkHooks, checkQueries } from "./guard-rules.mjs";
import house from "./house.cjs";
import { checkFile, checkRoom, roleOf } from "./structure-rules.mjs";

const ROOTS = ["app", "components", "lib", "server", "bin", "scripts", "prisma", "tests", "e2e", "bench"];
const OUTSIDE_VERSION_CONTROL = /^prisma\/(generated|postgresql\/schema\.prisma)|(^|\/)\.[^/]*$|\.(sql|toml|prisma)$/;
/** A path may exceed its budget only with a reason a reader would accept. */
const EXEMPT = new Map([
  ["scripts/schema-engine.mjs", "one protocol of Prisma's command line, spoken whole; it goes when Prisma speaks it"],
]);

/** @param {string} root */
const filesIn = (root) =>
  existsSync(root)
    ? readdirSync(root, { recursive: true, withFileTypes: true })
        .filter((entry) => entry.isFile())
        .map((entry) => path.join(entry.parentPath, entry.name).split(path.sep).join("/"))
        .filter((file) => !OUTSIDE_VERSION_CONTROL.test(file))
    : [];

/** @type {Set<string>} */
const used = new Set();
const commands = {
  withoutAuthorize: house.COMMANDS_WITHOUT_AUTHORIZE,
  withoutAudit: house.COMMANDS_WITHOUT_AUDIT,
  used,
};
const queries = { withoutAuthorize: house.QUERIES_WITHOUT_AUTHORIZE, used };

/** @param {string} file */
function problemsOf(file) {
  const text = readFileSync(file, "utf8");
  const { room = "", role } = roleOf(file, house) ?? {};
  return [
    ...checkFile({ file, text }, { house, exempt: EXEMPT }),
    ...(role === "commands" ? checkCommands({ file, text, room }, commands) : []),
    ...(role === "queries" ? checkQueries({ file, text, room }, queries) : []),
    ...(/^(app|components)\/.*\.tsx?$/.test(file) ? checkHooks({ file, text }) : []),
  ];
}

const { COMMANDS_WITHOUT_AUTHORIZE, COMMANDS_WITHOUT_AUDIT, QUERIES_WITHOUT_AUTHORIZE } = house;
const lists = { COMMANDS_WITHOUT_AUTHORIZE, COMMANDS_WITHOUT_AUDIT, QUERIES_WITHOUT_AUTHORIZE };
const problems = [
  ...readdirSync("lib").flatMap((room) => checkRoom(room, house)),
  ...ROOTS.flatMap(filesIn).flatMap(problemsOf),
  ...[...EXEMPT.keys()].filter((file) => !existsSync(file)).map((file) => `${file}: exempt but gone`),
  ...Object.entries(lists).flatMap(([list, reasons]) =>
    Object.keys(reasons)
      .filter((id) => !used.has(`${list} ${id}`))
      .map((id) => `scripts/house.cjs: ${list} lists ${id}, which needs no exception`),
  ),
];

if (problems.length > 0) {
  process.stderr.write(`${problems.sort().join("\n")}\n`);
  process.exit(1);
}
process.stdout.write("structure ok\n");
