/** Where something stands in a text. */
export type Place = { start: number; end: number };

/** Of places in order, the index of the last one that ends at or before a position, or -1. */
export function lastEndingBefore(places: readonly Place[], position: number): number {
  let low = 0;
  let high = places.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((places[middle]?.end ?? Infinity) <= position) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}

/** True when two pieces of a text have something in common. */
export const overlaps = (a: Place, b: Place): boolean => a.start < b.end && b.start < a.end;

/** True when a piece has nothing in common with any of the others. */
export const isApart = (place: Place, others: readonly Place[]): boolean =>
  others.every((other) => !overlaps(place, other));
