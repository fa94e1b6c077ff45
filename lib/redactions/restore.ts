type Place = { start: number; end: number };
type PlacedSpan = Place & { id: string };

const PLACEHOLDER = /^\[([A-Z_]{2,20})_\d{1,6}\]$/;

/** True when a placeholder of this entity, and nothing else, stands at the place. */
export const isPlaceholderAt = (text: string, { start, end, entity }: Place & { entity: string }): boolean =>
  PLACEHOLDER.exec(text.slice(start, end))?.[1] === entity;

export type Restored = {
  text: string;
  /** Where the original stands now. */
  place: Place;
  /** The other spans of the text whose places have changed, at their new ones. */
  moved: PlacedSpan[];
};

/** Puts what a placeholder stood for back into its text; what stands behind it, or around it, moves along. */
export function restore(
  text: string,
  { start, end }: Place,
  { original, others }: { original: string; others: readonly PlacedSpan[] },
): Restored {
  const by = original.length - (end - start);
  const move = (offset: number) => (offset >= end ? offset + by : offset);
  const moved = others
    .filter((span) => by !== 0 && span.end >= end)
    .map((span) => ({ id: span.id, start: move(span.start), end: move(span.end) }));
  return {
    text: text.slice(0, start) + original + text.slice(end),
    place: { start, end: start + original.length },
    moved,
  };
}
