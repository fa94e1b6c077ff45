import { ARABIC, classOf, isLetter, isUpper } from "@/lib/privacy/characters";

/** A word of a text: its letters, with what hyphens and apostrophes join, without a case ending behind an apostrophe. */
export type Word = {
  start: number;
  end: number;
  folded: string;
  /** Begins with a capital letter. */
  isCapital: boolean;
  isArabic: boolean;
};

const APOSTROPHES = new Set(["'", "’", "‘", "ʼ", "`"]);
const MAX_LETTERS = 40;

/** "O'Connor" and "Anna-Lena" are one word; the suffix of "Ayşe'nin" and the s of "Tom's" aren't part of one. */
function joins(text: string, { start, at }: { start: number; at: number }): boolean {
  const sign = text.charAt(at);
  const next = text.charCodeAt(at + 1);
  if (!isLetter(next)) return false;
  if (sign === "-") return true;
  return APOSTROPHES.has(sign) && (isUpper(next) || (at - start === 1 && /[oOdD]/.test(text.charAt(start))));
}

/** The words of a text, in order; a suffix behind an apostrophe is left out. */
export function wordsOf(text: string, folded: string): Word[] {
  const words: Word[] = [];
  let index = 0;
  while (index < text.length) {
    if (!isLetter(text.charCodeAt(index))) {
      index += 1;
      continue;
    }
    const start = index;
    while (index < text.length && index - start < MAX_LETTERS) {
      if (isLetter(text.charCodeAt(index))) index += 1;
      else if (joins(text, { start, at: index })) index += 2;
      else break;
    }
    const isSuffix = start > 1 && APOSTROPHES.has(text.charAt(start - 1)) && words.at(-1)?.end === start - 1;
    const first = text.charCodeAt(start);
    if (!isSuffix)
      words.push({
        start,
        end: index,
        folded: folded.slice(start, index),
        isCapital: isUpper(first),
        isArabic: (classOf(first) & ARABIC) !== 0,
      });
  }
  return words;
}
