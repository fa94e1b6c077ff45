/** How many rows one transaction takes: few enough that requests get their turn in between. */
export const AT_ONCE = 200;

export const unique = <T>(values: readonly (T | null)[]): T[] => [...new Set(values.filter((value) => value !== null))];
