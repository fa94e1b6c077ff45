import { withoutPlaceholders } from "@/lib/privacy/placeholder";
import { asciiDigit } from "@/lib/text/digits";

/** The copy of a text in which values are looked for, and the way back. */
export type MatchingText = {
  /** Digits, Latin letters, spaces, dashes and dots in their plain form; invisible characters and placeholders gone. */
  text: string;
  /** `text` in lower case with every i alike (İ, I and ı too), of the same length: for words. */
  folded: string;
  /** The piece of the original that a piece of `text` stands for. */
  toOriginal: (start: number, end: number) => { start: number; end: number };
};

const INVISIBLE = /^[\p{Cf}\p{Variation_Selector}\u034f\u20e3]$/u;
const SPACE = /^[\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000]$/;
const DASH = /^[\u2010-\u2015\u2212]$/;
const PUNCTUATION: Readonly<Record<string, string>> = { "٫": ".", "٬": ",", "،": ",", "․": ".", "。": ".", "｡": "." };
const VARIANT =
  /[^\P{Nd}0-9]|[\p{Cf}\p{Variation_Selector}\u034f\u20e3\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000\u2010-\u2015\u2212٫٬،․。｡\u2460-\u24ff\ufe50-\ufe6b\uff01-\uff5e\u{1d400}-\u{1d7ff}]/gu;

function plain(character: string): string {
  if (INVISIBLE.test(character)) return "";
  if (SPACE.test(character)) return " ";
  if (DASH.test(character)) return "-";
  return PUNCTUATION[character] ?? asciiDigit(character) ?? character.normalize("NFKC");
}

const fold = (text: string) => text.replace(/[İIı]/g, "i").toLowerCase();

/** Prepares a text for the recognisers; what they find in it is found at `toOriginal`. */
export function toMatchingText(original: string): MatchingText {
  const source = withoutPlaceholders(original);
  const starts: number[] = [];
  const ends: number[] = [];
  let text = "";
  let copied = 0;

  const append = (piece: string, at: number, width: number | null) => {
    for (let index = 0; index < piece.length; index += 1) {
      starts.push(width === null ? at + index : at);
      ends.push(width === null ? at + index + 1 : at + width);
    }
    text += piece;
  };
  for (const match of source.matchAll(VARIANT)) {
    append(source.slice(copied, match.index), copied, null);
    append(plain(match[0]), match.index, match[0].length);
    copied = match.index + match[0].length;
  }
  if (copied === 0) return { text: source, folded: fold(source), toOriginal: (start, end) => ({ start, end }) };

  append(source.slice(copied), copied, null);
  const toOriginal = (start: number, end: number) => ({ start: starts[start] ?? 0, end: ends[end - 1] ?? 0 });
  return { text, folded: fold(text), toOriginal };
}
