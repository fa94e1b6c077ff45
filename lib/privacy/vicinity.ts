import { lastEndingBefore, type Place } from "@/lib/privacy/places";

/** Words that tell what a number near them is. */
export type Cue = {
  /** Over folded text: lower case, every i alike. Global, bounded quantifiers only. */
  words: RegExp;
  /** How many characters may stand between the words and the value. */
  reach: number;
  /** True when any contrary word in reach outweighs it: "number" says little beside "order". */
  yields?: boolean;
};

/** How far, in characters, the nearest words of a cue are from a piece of the text; null when none are in reach. */
export type Vicinity = (cue: Cue, start: number, end: number) => number | null;

const CLAUSE_END_BEFORE = /[!?;\n؟؛]|\.\s+\p{L}/u;
const CLAUSE_END_AFTER = /[!?;,.:\n؟؛]/u;
const AFTER_REACH = 24;

/** Looks for cue words around values; each cue's words are searched once in the whole text, when first asked for. */
export function vicinityOf(folded: string): Vicinity {
  const found = new Map<RegExp, Place[]>();
  const placesOf = (words: RegExp) => {
    const known = found.get(words);
    if (known) return known;
    const places = Array.from(folded.matchAll(words), (match) => ({
      start: match.index,
      end: match.index + match[0].length,
    }));
    found.set(words, places);
    return places;
  };

  return ({ words, reach }, start, end) => {
    const places = placesOf(words);
    const index = lastEndingBefore(places, start);
    const before = places[index];
    const after = places.slice(index + 1, index + 3).find((place) => place.start >= end);
    const gapBefore = before ? start - before.end : Infinity;
    const gapAfter = after ? after.start - end : Infinity;
    const isBefore = before && gapBefore <= reach && !CLAUSE_END_BEFORE.test(folded.slice(before.end, start));
    const isAfter = gapAfter <= Math.min(reach, AFTER_REACH) && !CLAUSE_END_AFTER.test(folded.slice(end, after?.start));
    if (!isBefore && !isAfter) return null;
    return Math.min(isBefore ? gapBefore : Infinity, isAfter ? gapAfter : Infinity);
  };
}
