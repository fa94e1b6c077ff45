import { AFTER_REACH, type Vicinity } from "@/lib/privacy/vicinity";
import type { Place } from "@/lib/privacy/places";
import type { Rule } from "@/lib/privacy/recognizer";

/** How many characters a value has at most where its rule doesn't say. */
const SPAN = 120;

const isSpace = (text: string, at: number) => text.charCodeAt(at) <= 32;

/** Places with a margin on both sides, as far as the next spaces, in order; those that touch are one. */
export function withMargins(
  text: string,
  places: readonly Place[],
  { before, after }: { before: number; after: number },
): Place[] {
  const ranges: Place[] = [];
  let last: Place | null = null;
  for (const place of places) {
    const { end: covered }: Place = last ?? { start: 0, end: 0 };
    let start = Math.max(covered, place.start - before);
    while (start > covered && !isSpace(text, start)) start -= 1;
    let end = Math.min(text.length, Math.max(covered, place.end + after));
    while (end > covered && end < text.length && !isSpace(text, end)) end += 1;
    if (last !== null && start <= covered) last.end = end;
    else ranges.push((last = { start, end }));
  }
  return ranges;
}

/**
 * Where the values of a rule may stand: around the words that are a part of them, near the cues without which they don't
 * count; or anywhere.
 */
export function rangesOf(rule: Rule, text: string, vicinity: Vicinity): readonly Place[] {
  const span = rule.span ?? SPAN;
  if (rule.onlyWith) return withMargins(text, vicinity.placesOf(rule.onlyWith), { before: span, after: span });
  if (rule.needsCue !== true || rule.cues === undefined) return [{ start: 0, end: text.length }];
  const places = rule.cues.flatMap((cue) => vicinity.placesOf(cue));
  if (rule.cues.length > 1) places.sort((a, b) => a.start - b.start);
  const reach = Math.max(...rule.cues.map((cue) => cue.reach));
  return withMargins(text, places, { before: AFTER_REACH + span, after: reach + span });
}
