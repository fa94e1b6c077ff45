import { expect, test } from "vitest";
import { insights } from "@/lib/stats/insights";

const rows = (scope: string, counts: Record<string, number>) =>
  Object.entries(counts).map(([key, count]) => ({ scope, key, count }));

test("an intent is shown from five judged answers on, when more than 30 % of them fail", () => {
  const found = insights([
    ...rows("intent-gold", { food: 7, events: 2, weather: 2 }),
    ...rows("intent-fail", { food: 3, events: 3, weather: 2 }),
  ]);
  expect(found.high_failure_intents).toMatchObject([{ intent: "events", gold: 2, fail: 3, fail_rate: 60 }]);
});

test("a reason is common above ten per cent of the dislikes, not at ten", () => {
  const found = insights(rows("dislike-reason", { incorrect: 1, unclear: 2, outdated: 7 }));
  expect(found.common_issues.map(({ reason, percentage }) => [reason, percentage])).toEqual([
    ["outdated", 70],
    ["unclear", 20],
  ]);
  expect(found.recommendations).toHaveLength(2);
});

test("an empty collection has a summary and no complaint", () => {
  expect(insights([])).toEqual({
    summary: "No intent fails often.",
    recommendations: [],
    high_failure_intents: [],
    common_issues: [],
  });
});
