// What can be seen from a file's place, name, first line and length. Pure: a file in, sentences out.
import path from "node:path";

const NEXT_FILES =
  /^(page|layout|loading|error|global-error|not-found|forbidden|unauthorized|template|default|route|robots|sitemap|manifest|icon|apple-icon|opengraph-image)\.tsx?$|^globals\.css$|^(icon|apple-icon)\.(svg|png)$|^favicon\.ico$|\.test\.tsx?$/;
const DRAWERS = /(^|\/)(index|utils?|helpers?|misc|common|shared|types|constants)(\/|\.[a-z.]+$)/;
const KEBAB = /^[a-z0-9]+(-[a-z0-9]+)*(\.(test|spec|bench|config))?\.[a-z0-9]+$/;
const SERVER_ONLY = 'import "server-only";';
/** The first pattern that fits decides. */
const BUDGETS = [
  { pattern: /^prisma\/seed\/material\//, lines: Infinity },
  { pattern: /\.(test|spec)\.(tsx?|mjs)$/, lines: 400 },
  { pattern: /^app\/.*\/route\.ts$/, lines: 60 },
  { pattern: /^app\/(.*\/)?page\.tsx$/, lines: 80 },
  { pattern: /\.(tsx?|css|mjs|cjs|js)$/, lines: 250 },
];

/**
 * The room and the role of a file of lib; doors have commands of another kind, and tests play no role.
 * @param {string} file @param {{ DOORS: readonly string[] }} house
 * @returns {{ room: string, role: string } | undefined}
 */
export function roleOf(file, { DOORS }) {
  const found = /^lib\/([^/]+)\/(?:(queries|commands|jobs)\.ts|(commands)\/[^/]+\.ts)$/.exec(file);
  const [, room, inFile, inFolder] = found ?? [];
  const role = inFile ?? inFolder;
  if (room === undefined || role === undefined || DOORS.includes(room) || file.includes(".test.")) return undefined;
  return { room, role };
}

/** @param {string} room @param {{ BASE: readonly string[], LADDER: readonly string[] }} house */
export const checkRoom = (room, { BASE, LADDER }) =>
  BASE.includes(room) || LADDER.includes(room) ? [] : [`lib/${room}: not a room in scripts/house.cjs`];

/**
 * @param {{ file: string, text: string }} what
 * @param {{ house: { DOORS: readonly string[] }, exempt: ReadonlyMap<string, string> }} options
 */
export function checkFile({ file, text }, { house, exempt }) {
  const problems = [];
  const name = path.posix.basename(file);
  if (file.startsWith("app/") && !NEXT_FILES.test(name))
    problems.push(`${file}: app/ holds only Next's own file names`);
  if (DRAWERS.test(file)) problems.push(`${file}: name the concept, not the drawer`);
  if (!KEBAB.test(name)) problems.push(`${file}: file names are kebab-case`);
  if (roleOf(file, house) && text.split("\n", 1)[0] !== SERVER_ONLY)
    problems.push(`${file}: first line must be ${SERVER_ONLY}`);
  const limit = BUDGETS.find(({ pattern }) => pattern.test(file))?.lines ?? Infinity;
  const lines = text.split("\n").length - (text.endsWith("\n") ? 1 : 0);
  if (lines > limit && !exempt.has(file)) problems.push(`${file}: ${lines} lines, budget ${limit}`);
  if (lines <= limit && exempt.has(file)) problems.push(`${file}: keeps its budget; take it off the exemptions`);
  return problems;
}
