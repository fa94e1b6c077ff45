import { expect, test } from "vitest";
import { checkFile, checkRoom, roleOf } from "./structure-rules.mjs";

const house = { BASE: ["platform"], LADDER: ["review", "cli"], DOORS: ["cli", "worker"] };
const check = (file, text = "") => checkFile({ file, text }, { house, exempt: new Map() });
const lines = (count) => "x\n".repeat(count);

test("a folder of lib is a room of the house", () => {
  expect(checkRoom("review", house)).toEqual([]);
  expect(checkRoom("platform", house)).toEqual([]);
  expect(checkRoom("stuff", house)).toEqual(["lib/stuff: not a room in scripts/house.cjs"]);
});

test.each([
  "app/layout.tsx",
  "app/icon.svg",
  "app/(app)/review/page.tsx",
  "app/globals.css",
  "app/api/x/route.test.ts",
])("app/ may hold %s", (file) => {
  expect(check(file)).toEqual([]);
});

test("app/ holds nothing else", () => {
  expect(check("app/(app)/review/card.tsx")).toEqual([
    "app/(app)/review/card.tsx: app/ holds only Next's own file names",
  ]);
});

test.each(["lib/review/utils.ts", "components/ui/index.ts", "lib/helpers/text.ts", "tests/types.ts"])(
  "%s is a drawer",
  (file) => {
    expect(check(file)).toEqual([`${file}: name the concept, not the drawer`]);
  },
);

test.each(["lib/review/nextState.ts", "components/ui/Button.tsx", "scripts/do_it.mjs"])(
  "%s is not kebab-case",
  (file) => {
    expect(check(file)).toEqual([`${file}: file names are kebab-case`]);
  },
);

test("role files say that they stay on the server; commands of the command line are another kind", () => {
  expect(check("lib/review/commands.ts", "")).toEqual([
    'lib/review/commands.ts: first line must be import "server-only";',
  ]);
  expect(check("lib/review/commands/decide.ts", "// first\n")).toHaveLength(1);
  expect(check("lib/review/queries.ts", 'import "server-only";\n')).toEqual([]);
  expect(check("lib/cli/commands/stats.ts", "")).toEqual([]);
  expect(roleOf("lib/review/commands/decide.ts", house)).toEqual({ room: "review", role: "commands" });
  expect(roleOf("lib/review/queries.test.ts", house)).toBeUndefined();
});

test.each([
  ["lib/review/state.ts", 250],
  ["app/api/review/route.ts", 60],
  ["app/page.tsx", 80],
  ["lib/review/state.test.ts", 400],
  ["e2e/review.spec.ts", 400],
])("%s has a budget of %i lines", (file, budget) => {
  expect(check(file, lines(budget))).toEqual([]);
  expect(check(file, lines(budget + 1))).toEqual([`${file}: ${budget + 1} lines, budget ${budget}`]);
});

test("material of the demonstration may be long; an exemption must be needed", () => {
  expect(check("prisma/seed/material/en.ts", lines(5000))).toEqual([]);
  const options = { house, exempt: new Map([["lib/review/state.ts", "a word list"]]) };
  expect(checkFile({ file: "lib/review/state.ts", text: lines(300) }, options)).toEqual([]);
  expect(checkFile({ file: "lib/review/state.ts", text: lines(100) }, options)).toHaveLength(1);
});
