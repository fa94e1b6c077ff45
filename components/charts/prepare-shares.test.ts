import { expect, test } from "vitest";
import { prepareShares } from "@/components/charts/prepare-shares";

const counted = (counts: Record<string, number>) => Object.entries(counts).map(([name, count]) => ({ name, count }));
const colorsOf = (counts: Record<string, number>) =>
  Object.fromEntries(prepareShares(counted(counts)).map(({ name, color }) => [name, color]));

test("the largest come first and the others are one", () => {
  const shares = prepareShares(counted({ de: 1, en: 5, fr: 3, tr: 1 }), 2);
  expect(shares.map(({ name, count }) => [name, count])).toEqual([
    ["en", 5],
    ["fr", 3],
    ["Other (2)", 2],
  ]);
});

test("there are no others where everything is shown", () => {
  expect(prepareShares(counted({ en: 2, fr: 1 }), 2).map(({ name }) => name)).toEqual(["en", "fr"]);
});

test("a label says the share of the whole", () => {
  const labels = prepareShares(counted({ en: 2, fr: 1 })).map(({ label }) => label);
  expect(labels).toEqual(["en 66.7 %", "fr 33.3 %"]);
});

test("a share that is not nothing does not say nothing", () => {
  expect(prepareShares(counted({ en: 99_999, fr: 1 }))[1]?.label).toBe("fr under 0.1 %");
});

test("a name keeps its colour when the counts change places", () => {
  const before = { ar: 1, de: 2, en: 9, fr: 4, ru: 5, tr: 6 };
  const after = { ar: 9, de: 6, en: 1, fr: 5, ru: 4, tr: 2 };
  expect(colorsOf(after)).toEqual(colorsOf(before));
});

test("no two names share a colour, and the others have their own", () => {
  const eight = { a: 9, b: 8, c: 7, d: 6, e: 5, f: 4, g: 3, h: 2, i: 1 };
  const colors = prepareShares(counted(eight), 8).map(({ color }) => color);
  expect(new Set(colors).size).toBe(9);
  expect(colors.at(-1)).toBe(0);
});

test("nothing counted, nothing shown", () => {
  expect(prepareShares([])).toEqual([]);
  expect(prepareShares(counted({ en: 0 }))).toEqual([]);
});
