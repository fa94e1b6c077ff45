import type { Goals } from "@/lib/goals/schema";
import type { Collection, Share } from "@/lib/stats/schema";

export type CounterRow = { scope: string; key: string; count: number };

/** Part of a whole in per cent; null when the whole is nothing. */
export const perCent = (part: number, whole: number): number | null => (whole > 0 ? (part / whole) * 100 : null);

/** The counters of one scope by name, without those at nothing. */
export const inScope = (rows: readonly CounterRow[], scope: string): Map<string, number> =>
  new Map(rows.filter((row) => row.scope === scope && row.count > 0).map((row) => [row.key, row.count]));

const sorted = (counts: ReadonlyMap<string, number>): Share[] =>
  [...counts]
    .map(([name, count]) => ({ name, count }))
    .toSorted((a, b) => b.count - a.count || (a.name < b.name ? -1 : 1));

/** The collection as its counters tell it. */
export function summarize(rows: readonly CounterRow[], goals: Goals, knownIntents: readonly string[]): Collection {
  const total = inScope(rows, "total");
  const smart = inScope(rows, "smart");
  const review = inScope(rows, "review");
  const known = new Set(knownIntents);
  const totals = {
    interactions: total.get("interactions") ?? 0,
    positive: total.get("positive") ?? 0,
    negative: total.get("negative") ?? 0,
    events: total.get("events") ?? 0,
  };
  const votes = totals.positive + totals.negative;
  const [approved, rejected] = [review.get("approved") ?? 0, review.get("rejected") ?? 0];
  return {
    revision: total.get("revision") ?? 0,
    totals,
    feedbackRate: perCent(votes, totals.interactions),
    positiveRate: perCent(totals.positive, votes),
    goals,
    languages: sorted(inScope(rows, "language")),
    intents: sorted(inScope(rows, "intent")).map((share) => ({ ...share, isNew: !known.has(share.name) })),
    days: [...inScope(rows, "day")]
      .map(([day, count]) => ({ day, count }))
      .toSorted((a, b) => (a.day < b.day ? -1 : 1)),
    buckets: { gold: smart.get("gold") ?? 0, fail: smart.get("fail") ?? 0, noise: smart.get("noise") ?? 0 },
    review: { waiting: totals.interactions - approved - rejected, approved, rejected },
  };
}
