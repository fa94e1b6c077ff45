import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { expect, test } from "vitest";
import { endlessIn, growsTooFast, HOSTILE_PIECES, literalsIn } from "./pattern-rules.mjs";

const ROOM = "lib/privacy";
/** They read what a member or a service of the installation wrote, never a visitor's text. */
const OTHER_READERS = new Set(["marked-text.ts", "names-service.ts", "place-list.ts", "evaluation/evaluate.ts"]);

const files = readdirSync(ROOM, { recursive: true, encoding: "utf8" }).filter(
  (file) => file.endsWith(".ts") && !file.endsWith(".test.ts") && !OTHER_READERS.has(file),
);

/** Every pattern that is put together while the modules of the detector load and read their first text. */
async function patternsMade() {
  const Plain = RegExp;
  const made = [];
  const construct = (target, words) => {
    made.push(Reflect.construct(target, words));
    return made.at(-1);
  };
  globalThis.RegExp = new Proxy(Plain, { construct });
  const { anonymize } = await import("@/lib/privacy/anonymize");
  anonymize("My name is Anna Fischer, 12 Baker Street, anna@example.org", { role: "visitor" });
  globalThis.RegExp = Plain;
  return made;
}

const made = await patternsMade();
const { lean } = await import("@/lib/privacy/lean-pattern");
const { RECOGNIZERS } = await import("@/lib/privacy/recognizers/registry");
const ofRule = ({ pattern, follows, needs }) => [pattern, follows, needs].filter((one) => one !== undefined);
const rules = RECOGNIZERS.flatMap((recognizer) => recognizer.rules).map((rule) => [
  rule.id,
  ofRule(rule).flatMap((one) => [one, lean(one)]),
]);
const known = new Set(rules.flatMap(([, patterns]) => patterns).map(String));
const others = made.filter((pattern) => !known.has(String(pattern)));

/** What is wrong with patterns: quantifiers without an end, pieces that slow them down. */
const faultsOf = (patterns) =>
  patterns.flatMap((pattern) => [
    ...endlessIn(pattern).map((quantifier) => `${quantifier} in ${String(pattern)}`),
    ...HOSTILE_PIECES.filter((piece) => growsTooFast(pattern, piece)).map((piece) => `${piece} for ${String(pattern)}`),
  ]);

test("a quantifier without an end is seen, wherever it stands", () => {
  expect(endlessIn(/a+b/)).toEqual(["a+"]);
  expect(endlessIn(/(?<!x*)(?:a{2,}|b)c/u)).toEqual(["x*", "a{2,}"]);
  expect(endlessIn(/^a{0,9}[bc]*?$/)).toEqual(["[bc]*?"]);
});

test("one that is bounded, or tried at one place only, is let pass", () => {
  expect(endlessIn(/(?:a{0,64}b){1,8}/)).toEqual([]);
  expect(endlessIn(/^[a-z\d]+$|^b*/)).toEqual([]);
  expect(endlessIn(/^a+$/m)).toEqual(["a+"]);
});

test("a pattern that takes four times as long for a text twice as long is seen", () => {
  expect(growsTooFast(/a*b/g, "a")).toBe(true);
  expect(growsTooFast(/a{0,64}b/g, "a")).toBe(false);
});

test("the literal patterns of a source are all found, in calls and in classes too", () => {
  const source = 'const a = /x+/gu; const b = (t: string) => t.replace(/[/]\\d/, "") || f("/y/");';
  expect(literalsIn(source).map(String)).toEqual(["/x+/gu", "/[/]\\d/"]);
});

test.each(files)("no pattern written in lib/privacy/%s has a quantifier without an end", (file) => {
  const literals = literalsIn(readFileSync(path.join(ROOM, file), "utf8"));
  expect(literals.filter((pattern) => endlessIn(pattern).length > 0)).toEqual([]);
});

test.each(rules)("the patterns of the rule %s are bounded, and linear on hostile texts", (_id, patterns) => {
  expect(faultsOf(patterns)).toEqual([]);
});

test("so are all the others that the detector puts together", () => {
  expect(others.length).toBeGreaterThan(30);
  expect(faultsOf(others)).toEqual([]);
});
