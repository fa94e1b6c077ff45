import type { FoundWords, WordLists } from "@/lib/privacy/cue-scan";
import { lastEndingBefore, type Place } from "@/lib/privacy/places";

/** Words that tell what a number near them is. */
export type Cue = {
  /** Separated by "|"; a * at the end of one stands for further letters. Neither case nor diacritics count. */
  words: string;
  /** How many characters may stand between the words and the value. */
  reach: number;
  /** True when any contrary word in reach outweighs it: "number" says little beside "order". */
  yields?: boolean;
};

export type Vicinity = {
  /** How far, in characters, the nearest words of a cue are from a piece of the text; null when none are in reach. */
  gap: (cue: Cue, start: number, end: number) => number | null;
  /** Where the words of a cue stand, in order. */
  placesOf: (cue: Cue) => readonly Place[];
};

const CLAUSE_END_BEFORE = /[!?;\n؟؛]|\.\s+\p{L}/u;
const CLAUSE_END_AFTER = /[!?;,.:\n؟؛]/u;
const AFTER_REACH = 24;
const NOWHERE: readonly Place[] = [];

/** Looks for cue words around values. */
export function vicinityOf(folded: string, found: FoundWords, { numberOf }: WordLists): Vicinity {
  const placesOf = ({ words }: Cue) => found[numberOf(words)] ?? NOWHERE;

  const gap = (cue: Cue, start: number, end: number) => {
    const places = placesOf(cue);
    if (places.length === 0) return null;
    const index = lastEndingBefore(places, start);
    const before = places[index];
    const after = places.slice(index + 1, index + 3).find((place) => place.start >= end);
    const gapBefore = before ? start - before.end : Infinity;
    const gapAfter = after ? after.start - end : Infinity;
    const isBefore = before && gapBefore <= cue.reach && !CLAUSE_END_BEFORE.test(folded.slice(before.end, start));
    const isAfter =
      gapAfter <= Math.min(cue.reach, AFTER_REACH) && !CLAUSE_END_AFTER.test(folded.slice(end, after?.start));
    if (!isBefore && !isAfter) return null;
    return Math.min(isBefore ? gapBefore : Infinity, isAfter ? gapAfter : Infinity);
  };
  return { gap, placesOf };
}
