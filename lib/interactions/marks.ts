export type Mark = { start: number; end: number; entity: string };

/** The highest number that a placeholder of this entity has in a text, so that a new one gets the next. */
function lastNumber(text: string, entity: string): number {
  const numbers = [...text.matchAll(/\[([A-Z_]+)_(\d{1,6})\]/g)].filter((match) => match[1] === entity);
  return Math.max(0, ...numbers.map((match) => Number(match[2])));
}

/** The marks that say something about the text: inside it, not empty, the first of two that overlap. */
function usable(text: string, marks: readonly Mark[]): Mark[] {
  const inside = marks.filter(({ start, end }) => start >= 0 && start < end && end <= text.length);
  const kept: Mark[] = [];
  for (const mark of inside.toSorted((a, b) => a.start - b.start || b.end - a.end))
    if (mark.start >= (kept.at(-1)?.end ?? 0)) kept.push(mark);
  return kept;
}

export type Redacted<M extends Mark> = {
  text: string;
  marks: M[];
  /** Where a place outside the marks has moved to. */
  moved: (offset: number) => number;
};

/**
 * Replaces what a reviewer marked by numbered placeholders such as `[PERSON_1]`; the same words get the same one.
 * Gives back the marks at their new places.
 */
export function applyMarks<M extends Mark>(text: string, marks: readonly M[]): Redacted<M> {
  const placeholders = new Map<string, string>();
  const counts = new Map<string, number>();
  const placed: M[] = [];
  const moves: { from: number; by: number }[] = [];
  let result = "";
  let from = 0;
  for (const mark of usable(text, marks) as M[]) {
    const words = text.slice(mark.start, mark.end);
    const id = `${mark.entity}\n${words.toLowerCase()}`;
    if (!placeholders.has(id)) {
      const number = (counts.get(mark.entity) ?? lastNumber(text, mark.entity)) + 1;
      counts.set(mark.entity, number);
      placeholders.set(id, `[${mark.entity}_${String(number)}]`);
    }
    const placeholder = placeholders.get(id) ?? "";
    const start = result.length + mark.start - from;
    result += text.slice(from, mark.start) + placeholder;
    placed.push({ ...mark, start, end: start + placeholder.length });
    from = mark.end;
    moves.push({ from, by: result.length - from });
  }
  const moved = (offset: number) => offset + (moves.findLast((move) => move.from <= offset)?.by ?? 0);
  return { text: result + text.slice(from), marks: placed, moved };
}
