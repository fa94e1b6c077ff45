type Placed = { start: number; end: number; confidence: number };

/** Of pieces that overlap, the most confident one, then the longest, then the first; the rest in order of the text. */
export function withoutOverlaps<T extends Placed>(pieces: readonly T[]): T[] {
  if (pieces.length < 2) return [...pieces];
  const taken = new Uint8Array(pieces.reduce((length, { end }) => Math.max(length, end), 0));
  return pieces
    .toSorted((a, b) => b.confidence - a.confidence || b.end - b.start - (a.end - a.start) || a.start - b.start)
    .filter(({ start, end }) => {
      if (taken.subarray(start, end).includes(1)) return false;
      taken.fill(1, start, end);
      return true;
    })
    .toSorted((a, b) => a.start - b.start);
}
