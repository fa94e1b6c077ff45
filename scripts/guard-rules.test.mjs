import { expect, test } from "vitest";
import { checkCommands, checkHooks, checkQueries } from "./guard-rules.mjs";

const IMPORTS = `import { recordAudit } from "@/lib/audit/record";
import { type Context, inTransaction } from "@/lib/auth/context";
import { authorize } from "@/lib/auth/permissions";
`;
const house = { withoutAuthorize: {}, withoutAudit: {}, used: new Set() };
const commands = (code, exceptions = house) =>
  checkCommands({ file: "lib/room/commands.ts", text: IMPORTS + code, room: "room" }, exceptions);
const queries = (code, exceptions = house) =>
  checkQueries({ file: "lib/room/queries.ts", text: IMPORTS + code, room: "room" }, exceptions);
const UNAUTHORIZED = ["lib/room/commands.ts: change must begin with authorize(…)"];
const UNAUDITED = ["lib/room/commands.ts: change opens a transaction without recordAudit(…)"];

test("a command that authorises and keeps the diary passes", () => {
  const code = `export async function change(ctx: Context, input: Input) {
    const { id } = input;
    authorize(ctx, "room:write");
    return inTransaction(ctx, async (tx) => { await tx.db.row.create({}); await recordAudit(tx, {}); });
  }`;
  expect(commands(code)).toEqual([]);
});

test.each([
  ["without any check", `export async function change(ctx: Context) { await ctx.db.row.create({}); }`],
  [
    "with a check that comes too late",
    `export async function change(ctx: Context) { await f(ctx); authorize(ctx, "p"); }`,
  ],
  [
    "that reads before the check",
    `export async function change(ctx: Context) { const x = ctx.db; authorize(ctx, "p"); }`,
  ],
  [
    "that may leave before the check",
    `export async function change(ctx: Context) { if (x) return; authorize(ctx, "p"); }`,
  ],
  ["that checks only sometimes", `export async function change(ctx: Context) { if (x) { authorize(ctx, "p"); } }`],
  ["that checks somebody else", `export async function change(ctx: Context) { authorize(other, "p"); }`],
  ["that names no permission", `export async function change(ctx: Context) { authorize(ctx); }`],
  ["as an arrow that passes on", `export const change = (ctx: Context) => other(ctx);`],
  ["as an arrow with a body", `export const change = async (ctx: Context) => { await other(ctx); };`],
  ["exported at the end of the file", `async function change(ctx: Context) { await other(ctx); }\nexport { change };`],
])("a command %s is caught", (_, code) => {
  expect(commands(code)).toEqual(UNAUTHORIZED);
});

test.each([
  ["in the command itself", `await inTransaction(ctx, async (tx) => { await tx.db.row.create({}); });`, ""],
  ["in a function of the same file", `await store(ctx);`, `const store = (ctx: Context) => inTransaction(ctx, work);`],
  [
    "in a function that is handed on",
    `await each(rows, store);`,
    `function store(tx: Context) { return inTransaction(tx, w); }`,
  ],
])("a transaction %s without a line in the diary is caught", (_, body, beside) => {
  expect(commands(`export async function change(ctx: Context) { authorize(ctx, "p"); ${body} }\n${beside}`)).toEqual(
    UNAUDITED,
  );
});

test("the diary may be kept by a function of the same file", () => {
  const code = `export async function change(ctx: Context) { authorize(ctx, "p"); await inTransaction(ctx, (tx) => keep(tx)); }
  async function keep(tx: Context) { await recordAudit(tx, {}); }`;
  expect(commands(code)).toEqual([]);
});

test("a listed command passes, and the exception is known to be needed", () => {
  const used = new Set();
  const listed = { withoutAuthorize: { "room/change": "why" }, withoutAudit: { "room/change": "why" }, used };
  expect(commands(`export async function change(ctx: Context) { await inTransaction(ctx, f); }`, listed)).toEqual([]);
  expect([...used]).toEqual(["COMMANDS_WITHOUT_AUTHORIZE room/change", "COMMANDS_WITHOUT_AUDIT room/change"]);
});

test("a check of the same name from elsewhere is no check", () => {
  const text = `function authorize() {}\nexport async function change(ctx: Context) { authorize(ctx, "p"); }`;
  expect(checkCommands({ file: "lib/room/commands.ts", text, room: "room" }, house)).toEqual([
    "lib/room/commands.ts: authorize must be the one of @/lib/auth/permissions",
  ]);
});

test("what is exported without being a function to look at is caught", () => {
  expect(
    commands(`export const change = wrapped(async (ctx: Context) => { await ctx.db.row.create({}); });`),
  ).toHaveLength(1);
  expect(commands(`export { change } from "@/lib/room/more";`)).toHaveLength(1);
  expect(commands(`export const limit = 10; export const perSession = new RateLimiter({ limit });`)).toEqual([]);
});

test.each([
  ["an async function", `export async function getRow(ctx: Context) { return ctx.db.row.findFirst(); }`],
  ["a function that hands on a promise", `export function getRow(ctx: Context) { return ctx.db.row.findFirst(); }`],
  ["a generator", `export async function* getRow(by: Context) { yield await by.db.row.findFirst(); }`],
  ["an arrow", `export const getRow = (ctx: Context) => ctx.db.row.findFirst();`],
])("a query that does not authorise is caught: %s", (_, code) => {
  expect(queries(code)).toEqual(["lib/room/queries.ts: getRow must begin with authorize(…)"]);
});

test("a query that authorises, a listed one and a pure function pass", () => {
  const used = new Set();
  const listed = { withoutAuthorize: { "room/isOpen": "why" }, used };
  const code = `export async function getRow(ctx: Context) { authorize(ctx, "p"); return ctx.db.row.findFirst(); }
  export async function isOpen(ctx: Context) { return ctx.db.row.count(); }
  export function shorten(text: string) { return text.slice(0, 10); }`;
  expect(queries(code, listed)).toEqual([]);
  expect([...used]).toEqual(["QUERIES_WITHOUT_AUTHORIZE room/isOpen"]);
});

test("a component has at most four states and one effect, and each is counted by itself", () => {
  const states = (count) => Array.from({ length: count }, (_, n) => `const [s${n}] = useState(${n});`).join("\n");
  const component = (name, body) => `export function ${name}() { ${body} return <p />; }\n`;
  const check = (text) => checkHooks({ file: "components/x.tsx", text });
  expect(check(component("One", states(4)) + component("Two", `${states(4)} useEffect(() => {});`))).toEqual([]);
  expect(check(component("Many", states(5)))).toEqual(["components/x.tsx: Many has 5 useState, budget 4"]);
  expect(check(`const Many = memo(() => { useEffect(a); React.useLayoutEffect(b); return <p />; });`)).toEqual([
    "components/x.tsx: Many has 2 effects, budget 1",
  ]);
});
