export type Point = { at: string; value: number | null };
export type PreparedSeries = { labels: string[]; values: (number | null)[] };

/** Every bucket appears once and in order; a bucket without data stays null, because missing is not zero. */
export function prepareSeries(buckets: readonly string[], points: readonly Point[]): PreparedSeries {
  const byBucket = new Map(points.map(({ at, value }) => [at, value]));
  return { labels: [...buckets], values: buckets.map((bucket) => byBucket.get(bucket) ?? null) };
}
