import { classOf, fold, LOOKALIKE, MARK, type Survey, surveyOf, VARIANT } from "@/lib/privacy/characters";
import { withoutLookalikes } from "@/lib/privacy/lookalikes";
import { withoutPlaceholders } from "@/lib/privacy/placeholder";
import { lastEndingBefore, type Place } from "@/lib/privacy/places";
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
const VARIANT_AT =
  /\p{L}[\u0300-\u036f]{1,4}|[^\P{Nd}0-9]|[\p{Cf}\p{Variation_Selector}\u0300-\u036f\u20e3\u0640\u064b-\u065f\u0670\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000\u2010-\u2015\u2212٫٬،․。｡\u2460-\u24ff\ufb00-\ufb06\ufe50-\ufe6b\uff01-\uff5e\u{1d400}-\u{1d7ff}]/uy;

const MAX_REMEMBERED = 4000;
const plainForms = new Map<string, string>();

function findPlain(character: string): string {
  if (INVISIBLE.test(character)) return "";
  if (SPACE.test(character)) return " ";
  if (DASH.test(character)) return "-";
  return PUNCTUATION[character] ?? asciiDigit(character) ?? composed(character);
}

/** The plain form of a character; those of a language are few, so they are kept. */
function plain(character: string): string {
  const known = plainForms.get(character);
  if (known !== undefined) return known;
  const found = findPlain(character);
  if (plainForms.size < MAX_REMEMBERED) plainForms.set(character, found);
  return found;
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

/** A piece of the plain text that stands for a piece of the original, unless both are a single unit. */
type Change = Place & { from: number; to: number };

function withoutVariants(source: string, isMixed: boolean): MatchingText {
  const changes: Change[] = [];
  let plainText = "";
  let copied = 0;
  for (let index = nextVariant(source, 0); index < source.length; index = nextVariant(source, index)) {
    const { start, end } = variantAt(source, index, copied);
    const form = plain(source.slice(start, end));
    plainText += source.slice(copied, start) + form;
    if (form.length !== 1 || end - start !== 1) {
      const { length } = plainText;
      changes.push({ start: length - form.length, end: length, from: start, to: end });
    }
    copied = end;
    index = end;
  }
  plainText += source.slice(copied);
  const text = isMixed ? withoutLookalikes(plainText) : plainText;
  return { text, folded: fold(text), survey: surveyOf(text), toOriginal: wayBack(changes) };
}

const isMark = (text: string, index: number) => (classOf(text.charCodeAt(index)) & MARK) !== 0;

function nextVariant(text: string, from: number): number {
  let index = from;
  while (index < text.length && (classOf(text.charCodeAt(index)) & VARIANT) === 0) index += 1;
  return index;
}

/** Where the character before a position begins, which may be two units wide. */
const startBefore = (text: string, position: number) =>
  position - (position > 1 && (text.codePointAt(position - 2) ?? 0) > 0xffff ? 2 : 1);

function endOfVariant(text: string, at: number): number {
  VARIANT_AT.lastIndex = at;
  return VARIANT_AT.test(text) ? VARIANT_AT.lastIndex : at;
}

/** Where the variant around a unit stands: it may be a mark of the letter before it; or nothing more than that unit. */
function variantAt(text: string, index: number, copied: number): Place {
  const before = index > copied && isMark(text, index) ? startBefore(text, index) : index;
  const end = endOfVariant(text, before);
  return end > index ? { start: before, end } : { start: index, end: Math.max(index + 1, endOfVariant(text, index)) };
}

function wayBack(changes: readonly Change[]): MatchingText["toOriginal"] {
  const originalOf = (position: number) => {
    const index = lastEndingBefore(changes, position);
    const [before, within] = [changes[index], changes[index + 1]];
    if (within && within.start <= position) return { start: within.from, end: within.to };
    const start = position - (before?.end ?? 0) + (before?.to ?? 0);
    return { start, end: start + 1 };
  };
  return (start, end) => ({ start: originalOf(start).start, end: originalOf(end - 1).end });
}
