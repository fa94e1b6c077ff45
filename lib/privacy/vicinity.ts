import type { FoundWord, FoundWords, WordLists } from "@/lib/privacy/cue-scan";
import { lean } from "@/lib/privacy/lean-pattern";
import { lastEndingBefore } from "@/lib/privacy/places";

/** Words that tell what a number near them is. */
export type Cue = {
  /** Separated by "|"; a * at the end of one stands for further letters. Neither case nor diacritics count. */
  words: string;
  /** How many characters may stand between the words and the value. */
  reach: number;
  /** True when any contrary word in reach outweighs it: "number" says little beside "order". */
  yields?: boolean;
};

/** A word near a value: how many characters stand between them, and the listed term that it was found by. */
export type Neighbour = { gap: number; term: string };

export type Vicinity = {
  /** The nearest word of a cue to a piece of the text; null when none is in reach. */
  nearest: (cue: Cue, start: number, end: number) => Neighbour | null;
  /** Where the words of a cue stand, in order. */
  placesOf: (cue: Cue) => readonly FoundWord[];
};

const CLAUSE_END_BEFORE = lean(/[!?;\n؟؛]|\.\s{1,100}\p{L}/u);
const CLAUSE_END_AFTER = /[!?;,.:\n؟؛]/;
/** How many characters may stand between a value and words behind it. */
export const AFTER_REACH = 24;
const NOWHERE: readonly FoundWord[] = [];

function neighbourBefore(
  folded: string,
  word: FoundWord | undefined,
  { reach, start }: { reach: number; start: number },
) {
  if (word === undefined || start - word.end > reach) return null;
  if (CLAUSE_END_BEFORE.test(folded.slice(word.end, start))) return null;
  return { gap: start - word.end, term: word.term };
}

function neighbourAfter(folded: string, word: FoundWord | undefined, { reach, end }: { reach: number; end: number }) {
  if (word === undefined || word.start - end > Math.min(reach, AFTER_REACH)) return null;
  return CLAUSE_END_AFTER.test(folded.slice(end, word.start)) ? null : { gap: word.start - end, term: word.term };
}

/** Looks for cue words around values. */
export function vicinityOf(folded: string, found: FoundWords, { numberOf }: WordLists): Vicinity {
  const placesOf = ({ words }: Cue) => found[numberOf(words)] ?? NOWHERE;

  const nearest = (cue: Cue, start: number, end: number) => {
    const words = placesOf(cue);
    if (words.length === 0) return null;
    const index = lastEndingBefore(words, start);
    const [next, further] = [words[index + 1], words[index + 2]];
    const before = neighbourBefore(folded, words[index], { reach: cue.reach, start });
    const after = neighbourAfter(folded, next && next.start >= end ? next : further, { reach: cue.reach, end });
    return before === null || (after !== null && after.gap < before.gap) ? after : before;
  };
  return { nearest, placesOf };
}
