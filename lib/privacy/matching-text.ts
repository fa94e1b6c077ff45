import { fold, LOOKALIKE, type Survey, surveyOf, VARIANT } from "@/lib/privacy/characters";
import { withoutLookalikes } from "@/lib/privacy/lookalikes";
import { withoutPlaceholders } from "@/lib/privacy/placeholder";
import { asciiDigit } from "@/lib/text/digits";

/** The copy of a text in which values are looked for, and the way back. */
export type MatchingText = {
  /** Digits, Latin letters, spaces, dashes and dots in their plain form; invisible characters and placeholders gone. */
  text: string;
  /** `text` in lower case without diacritics, with every i alike (İ, I and ı too), of the same length: for words. */
  folded: string;
  survey: Survey;
  /** The piece of the original that a piece of `text` stands for. */
  toOriginal: (start: number, end: number) => { start: number; end: number };
};

const INVISIBLE = /^[\p{Cf}\p{Variation_Selector}\u0300-\u036f\u20e3\u0640\u064b-\u065f\u0670]$/u;
const SPACE = /^[\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000]$/;
const DASH = /^[\u2010-\u2015\u2212]$/;
const PUNCTUATION: Readonly<Record<string, string>> = { "٫": ".", "٬": ",", "،": ",", "․": ".", "。": ".", "｡": "." };
/** A letter with its combining marks, or any character that has a plainer form. */
const VARIANTS =
  /\p{L}[\u0300-\u036f]{1,4}|[^\P{Nd}0-9]|[\p{Cf}\p{Variation_Selector}\u0300-\u036f\u20e3\u0640\u064b-\u065f\u0670\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000\u2010-\u2015\u2212٫٬،․。｡\u2460-\u24ff\ufb00-\ufb06\ufe50-\ufe6b\uff01-\uff5e\u{1d400}-\u{1d7ff}]/gu;

function plain(character: string): string {
  if (INVISIBLE.test(character)) return "";
  if (SPACE.test(character)) return " ";
  if (DASH.test(character)) return "-";
  return PUNCTUATION[character] ?? asciiDigit(character) ?? composed(character);
}

/** One character where Unicode has one; a mark that no letter bears is left out. */
const composed = (character: string): string => {
  const normal = character.normalize("NFKC");
  return character.length > 1 ? normal.replace(/(?!^)[\u0300-\u036f]/g, "") : normal;
};

const unmoved = (start: number, end: number) => ({ start, end });

/** Prepares a text for the recognisers; what they find in it is found at `toOriginal`. */
export function toMatchingText(original: string): MatchingText {
  const source = withoutPlaceholders(original);
  const survey = surveyOf(source);
  const { bits, isAscii } = survey;
  if (isAscii) return { text: source, folded: source.toLowerCase(), survey, toOriginal: unmoved };
  const isMixed = (bits & LOOKALIKE) !== 0;
  if ((bits & VARIANT) === 0) {
    const text = isMixed ? withoutLookalikes(source) : source;
    return { text, folded: fold(text), survey, toOriginal: unmoved };
  }
  return withoutVariants(source, isMixed);
}

function withoutVariants(source: string, isMixed: boolean): MatchingText {
  const starts: number[] = [];
  const ends: number[] = [];
  let plainText = "";
  let copied = 0;

  const append = (piece: string, at: number, width: number | null) => {
    for (let index = 0; index < piece.length; index += 1) {
      starts.push(width === null ? at + index : at);
      ends.push(width === null ? at + index + 1 : at + width);
    }
    plainText += piece;
  };
  for (const match of source.matchAll(VARIANTS)) {
    append(source.slice(copied, match.index), copied, null);
    append(plain(match[0]), match.index, match[0].length);
    copied = match.index + match[0].length;
  }
  append(source.slice(copied), copied, null);
  const text = isMixed ? withoutLookalikes(plainText) : plainText;
  const toOriginal = (start: number, end: number) => ({ start: starts[start] ?? 0, end: ends[end - 1] ?? 0 });
  return { text, folded: fold(text), survey: surveyOf(text), toOriginal };
}
