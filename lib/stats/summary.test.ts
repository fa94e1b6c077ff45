import { expect, test } from "vitest";
import { summarize } from "@/lib/stats/summary";

const row = (scope: string, key: string, count: number) => ({ scope, key, count });

test("an empty collection has no rates rather than rates of nothing", () => {
  expect(summarize([], {}, [])).toMatchObject({
    totals: { interactions: 0, positive: 0 },
    feedbackRate: null,
    positiveRate: null,
    languages: [],
    review: { waiting: 0 },
  });
});

test("rates are votes of interactions, and positive votes of votes, in per cent", () => {
  const rows = [row("total", "interactions", 200), row("total", "positive", 15), row("total", "negative", 5)];
  expect(summarize(rows, {}, [])).toMatchObject({ feedbackRate: 10, positiveRate: 75 });
});

test("an intent nobody listed is shown as new, the largest first", () => {
  const rows = [row("intent", "food", 2), row("intent", "parking", 5), row("intent", "gone", 0)];
  expect(summarize(rows, {}, ["food"]).intents).toEqual([
    { name: "parking", count: 5, isNew: true },
    { name: "food", count: 2, isNew: false },
  ]);
});

test("what is neither approved nor rejected waits for review; days come in order", () => {
  const rows = [
    row("total", "interactions", 10),
    row("review", "approved", 3),
    row("review", "rejected", 1),
    row("day", "2026-09-02", 4),
    row("day", "2026-09-01", 6),
  ];
  const collection = summarize(rows, {}, []);
  expect(collection.review).toEqual({ waiting: 6, approved: 3, rejected: 1 });
  expect(collection.days.map(({ day }) => day)).toEqual(["2026-09-01", "2026-09-02"]);
});
