/** How many rows one transaction takes: few enough that requests get their turn in between. */
export const AT_ONCE = 200;

/** Cuts a list into steps. */
export function* inSteps<T>(rows: readonly T[], size = AT_ONCE): Generator<T[]> {
  for (let start = 0; start < rows.length; start += size) yield rows.slice(start, start + size);
}

export const unique = <T>(values: readonly (T | null)[]): T[] => [...new Set(values.filter((value) => value !== null))];
