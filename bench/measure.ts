export type Benchmark = { figures: Record<string, number>; baseline: Record<string, number>; ratio: number };

/** The value that this share of all values does not exceed. */
export function percentile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.ceil(share * sorted.length) - 1)] ?? Number.NaN;
}

/** Three significant digits: more is noise. */
export const rounded = (value: number): number => Number(value.toPrecision(3));

/** Milliseconds that each call took, `atOnce` calls at a time. */
export async function timed(calls: number, atOnce: number, call: (index: number) => Promise<void>): Promise<number[]> {
  const times: number[] = [];
  let next = 0;
  const worker = async () => {
    while (next < calls) {
      const index = next;
      next += 1;
      const startedAt = performance.now();
      await call(index);
      times.push(performance.now() - startedAt);
    }
  };
  await Promise.all(Array.from({ length: atOnce }, worker));
  return times;
}
