import { expect, test } from "vitest";
import { addCounts, countWords, isNothing, noCounts } from "@/lib/erasure/counts";

test("what is counted is said in words, and tables that hold nothing are left out", () => {
  expect(countWords({ ...noCounts(), interactions: 1200, votes: 1 })).toEqual(["1,200 interactions", "1 vote"]);
  expect(countWords(noCounts())).toEqual([]);
});

test("steps of an erasure add up table by table", () => {
  const step = { ...noCounts(), interactions: 200, spans: 7 };
  expect(addCounts(step, step)).toEqual({ ...noCounts(), interactions: 400, spans: 14 });
});

test("a subject of whom only a memory is left is not nothing", () => {
  expect(isNothing(noCounts())).toBe(true);
  expect(isNothing({ ...noCounts(), memories: 1 })).toBe(false);
});
