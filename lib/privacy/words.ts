import { ARABIC, classOf, isLetter, isUpper, JOINER } from "@/lib/privacy/characters";

/** A word of a text: its letters, with what hyphens and apostrophes join, without a case ending behind an apostrophe. */
export type Word = {
  start: number;
  end: number;
  folded: string;
  /** Begins with a capital letter. */
  isCapital: boolean;
  isArabic: boolean;
};

const HYPHEN = 45;
const MAX_LETTERS = 40;
const isJoiner = (code: number) => (classOf(code) & JOINER) !== 0;

/** "O'Connor" and "Anna-Lena" are one word; the suffix of "Ayşe'nin" and the s of "Tom's" aren't part of one. */
function joins(text: string, start: number, at: number): boolean {
  const sign = text.charCodeAt(at);
  if (!isJoiner(sign)) return false;
  const next = text.charCodeAt(at + 1);
  if (!isLetter(next)) return false;
  return sign === HYPHEN || isUpper(next) || (at - start === 1 && /[oOdD]/.test(text.charAt(start)));
}

function endOfWord(text: string, start: number): number {
  let end = start;
  while (end < text.length && end - start < MAX_LETTERS) {
    if (isLetter(text.charCodeAt(end))) end += 1;
    else if (joins(text, start, end)) end += 2;
    else break;
  }
  return end;
}

/** The words of a text, in order; a suffix behind an apostrophe is left out. */
export function wordsOf(text: string, folded: string): Word[] {
  const words: Word[] = [];
  let before = -1;
  for (let start = 0; start < text.length; start += 1) {
    const first = text.charCodeAt(start);
    if (!isLetter(first)) continue;
    const end = endOfWord(text, start);
    const sign = before === start - 1 && before > 0 ? text.charCodeAt(before) : HYPHEN;
    const isSuffix = sign !== HYPHEN && isJoiner(sign);
    if (!isSuffix) {
      const isArabic = (classOf(first) & ARABIC) !== 0;
      words.push({ start, end, folded: folded.slice(start, end), isCapital: isUpper(first), isArabic });
      before = end;
    }
    start = end - 1;
  }
  return words;
}
