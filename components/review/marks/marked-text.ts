import type { ReviewSpan } from "@/lib/review/schema";

export type Texts = { query: string; answer: string };
type Field = keyof Texts;
const FIELDS: readonly Field[] = ["query", "answer"];

const overlaps = (a: ReviewSpan, b: ReviewSpan) => a.field === b.field && a.start < b.end && b.start < a.end;

function placesOf(text: string, words: string): number[] {
  const places: number[] = [];
  for (let at = text.indexOf(words); at !== -1; at = text.indexOf(words, at + words.length)) places.push(at);
  return places;
}

/** Marks some words wherever they stand, letter for letter, without touching what is marked already. */
export function markWords(
  texts: Texts,
  marked: readonly ReviewSpan[],
  { words, entity }: { words: string; entity: ReviewSpan["entity"] },
): ReviewSpan[] {
  if (words === "") return [...marked];
  const found = FIELDS.flatMap((field) =>
    placesOf(texts[field], words).map((start) => ({ field, start, end: start + words.length, entity })),
  );
  return [...marked, ...found.filter((span) => !marked.some((other) => overlaps(span, other)))];
}

export type Segment = { text: string; start: number; span: ReviewSpan | null };

/** Cuts a text into pieces that are marked and pieces that are not, in order. */
export function segmentsOf(text: string, field: Field, spans: readonly ReviewSpan[]): Segment[] {
  const segments: Segment[] = [];
  let from = 0;
  for (const span of spans.filter((one) => one.field === field).toSorted((a, b) => a.start - b.start)) {
    if (span.start > from) segments.push({ text: text.slice(from, span.start), start: from, span: null });
    segments.push({ text: text.slice(span.start, span.end), start: span.start, span });
    from = span.end;
  }
  if (from < text.length) segments.push({ text: text.slice(from), start: from, span: null });
  return segments;
}
