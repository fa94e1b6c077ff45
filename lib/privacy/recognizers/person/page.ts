import { isAmbiguousName, isGivenName } from "@/lib/privacy/gazetteer";
import { keepLatest } from "@/lib/privacy/latest";
import type { Reading, SearchedText } from "@/lib/privacy/recognizer";
import type { Word } from "@/lib/privacy/words";

/** A text and the words that names are looked for in. */
export type Page = { text: string; words: readonly Word[] };

/** A name as it stands in a text: its first and last word and where they stand. */
export type Name = { first: number; last: number; start: number; end: number };

/** "And", "so", "for" and "by" are written in front of Arabic words. */
const ARABIC_PREFIX = /^[وفبلك]/;
const MIN_ARABIC_LETTERS = 3;
/** "d'Inès": of the elided French words no name begins with. */
const ELIDED = /^(?:d|l|qu)'/;

const ELIDED_AT_END = /^[dDlL]['’]$/;

const isKnown = (folded: string) => isGivenName(folded) || isAmbiguousName(folded);
const without = (word: Word, letters: number): Word => ({
  ...word,
  start: word.start + letters,
  folded: word.folded.slice(letters),
  isCapital: word.isCapital || !word.isArabic,
});

/** The word without what is written in front of a name that it holds: "ولينا" is "and Lina". */
function bare(word: Word, text: string): Word {
  if (word.isArabic) {
    const rest = word.folded.slice(1);
    const isPrefixed = rest.length >= MIN_ARABIC_LETTERS && ARABIC_PREFIX.test(word.folded) && !isKnown(word.folded);
    return isPrefixed && isKnown(rest) ? without(word, 1) : word;
  }
  const letters = word.isCapital ? 0 : (ELIDED.exec(word.folded)?.[0].length ?? 0);
  return letters > 0 && /^\p{Lu}/u.test(text.slice(word.start + letters)) ? without(word, letters) : word;
}

const mayBeBare = ({ isArabic, isCapital, folded }: Word) => isArabic || (!isCapital && folded.includes("'"));

/** The page of a text; made once, however many rules ask for it in a row. */
export const pageOf = keepLatest(({ text, words }: SearchedText): Page => {
  const all = words();
  return { text, words: all.some(mayBeBare) ? all.map((word) => bare(word, text)) : all };
});

export const toReading = ({ text }: Page, { start, end }: Name): Reading => ({
  start,
  end,
  value: text.slice(start, end),
});

/** The index of the first word at or behind a position. */
export function wordFrom({ words }: Page, position: number): number {
  let low = 0;
  let high = words.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((words[middle]?.start ?? Infinity) < position) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The index of the word that a cue is linked to, or -1; an Arabic prefix may stand between. */
export function linkedWord(page: Page, end: number, link: RegExp): number {
  link.lastIndex = end;
  if (!link.test(page.text)) return -1;
  const position = link.lastIndex;
  const index = wordFrom(page, position);
  const word = page.words[index];
  if (word === undefined) return -1;
  const skipped = word.start - position;
  const isLinked =
    skipped === 0 ||
    (word.isArabic ? skipped === 1 : skipped === 2 && ELIDED_AT_END.test(page.text.slice(position, word.start)));
  return isLinked && !/\s/.test(page.text.charAt(position)) ? index : -1;
}
