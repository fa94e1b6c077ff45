/** Cuts a list into steps of so many, each short enough that requests get their turn between two. */
export function* inSteps<T>(rows: readonly T[], size: number): Generator<T[]> {
  for (let start = 0; start < rows.length; start += size) yield rows.slice(start, start + size);
}
