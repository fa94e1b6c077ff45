import { ibanLength, isIban } from "@/lib/privacy/checks/iban-number";
import type { Confidence, Reading, Recognizer } from "@/lib/privacy/recognizer";
import type { Cue } from "@/lib/privacy/vicinity";

const IBAN_TERMS = "iban*|ибан*|آيبان|ايبان|إيبان";
const ACCOUNT_WORDS: Cue = {
  words: `${IBAN_TERMS}|account|bank account|hesap*|hesab*|havale*|compte|virement|rib|konto*|bankkonto*|überweis*|ueberweis*|bankverbindung|счет*|حساب*|تحويل*`,
  reach: 32,
};
const IBAN_WORDS: Cue = { words: IBAN_TERMS, reach: 24 };

const CHARACTER = /(?: {1,2}| ?[-.] ?)?([A-Z\d])/iy;
const MIN_LENGTH = 12;
const MAX_LENGTH = 34;
/** Of the right length and mostly digits, but the check digits are wrong: somebody mistyped. */
const MISTYPED: Confidence = { shape: 0.6, cue: 0.85, check: 0.99 };

type Written = { value: string; end: number };

/** At most `length` letters and digits from a position on, over single spaces and dashes. */
function readCharacters(text: string, at: number, length: number): Written {
  let value = "";
  let end = at;
  while (value.length < length) {
    CHARACTER.lastIndex = end;
    const [written, character] = CHARACTER.exec(text) ?? [];
    if (written === undefined || character === undefined) break;
    value += character.toUpperCase();
    end += written.length;
  }
  return { value, end };
}

const isWordAt = (text: string, at: number) => /^[\p{L}\p{N}]/u.test(text.slice(at, at + 2));
const countDigits = (value: string) => value.replace(/\D/g, "").length;

/** The words that hold digits, as far as they go on from a position: an IBAN of a wrong length. */
function readGroups(text: string, at: number): Written {
  const groups = /^[A-Z]{2} ?\d{2}[A-Z\d]{0,30}(?:[ .-]{1,2}[A-Z]{0,4}\d[A-Z\d]{0,30}){0,9}/i.exec(
    text.slice(at, at + 60),
  );
  const written = groups?.[0] ?? "";
  return { value: written.replace(/[^A-Z\d]/gi, "").toUpperCase(), end: at + written.length };
}

/** True at a word's beginning, and right behind the word itself: "IBANTR33 …". */
const mayStartAt = (text: string, at: number) =>
  /(?:^|[^\p{L}\p{N}]|iban)$/iu.test(text.slice(Math.max(0, at - 4), at));

function readIban(text: string, match: RegExpExecArray): Reading | null {
  const start = match.index;
  if (!mayStartAt(text, start)) return null;
  const length = ibanLength(match[0].slice(0, 2));
  const exact = length === undefined ? null : readCharacters(text, start, length);
  if (exact && exact.value.length === length && !isWordAt(text, exact.end)) {
    const isMostlyDigits = countDigits(exact.value) * 10 >= length * 6;
    const isUpper = /^[A-Z]{2}/.test(match[0]);
    if (isIban(exact.value) && countDigits(exact.value) * 2 >= length) return { start, ...exact };
    if (isMostlyDigits && isUpper) return { start, ...exact, confidence: MISTYPED };
  }
  const loose = readGroups(text, start);
  return loose.value.length < MIN_LENGTH || loose.value.length > MAX_LENGTH ? null : { start, ...loose };
}

/** International bank account numbers; mistyped ones too when their shape or a word near them says what they are. */
export const iban: Recognizer = {
  entity: "IBAN",
  description: "International bank account numbers, also mistyped ones that are called an account",
  rules: [
    {
      id: "iban.number",
      digitsInRow: 2,
      needs: /[a-z]{2} ?\d{2}/,
      pattern: /[A-Z]{2} ?\d{2}(?=[ .-]{0,3}[A-Z\d])/gi,
      read: readIban,
      confidence: { shape: 0, cue: 0.8, check: 0.99 },
      check: { id: "mod97", passes: isIban },
      cues: [ACCOUNT_WORDS],
    },
    {
      id: "iban.digits",
      digits: 14,
      digitsInRow: 2,
      needsCue: true,
      pattern: /(?<![\p{L}\p{N}])(?:\d{14,30}|\d{2,6}(?:[ -]\d{2,6}){3,9})(?![\p{L}\p{N}])/gu,
      confidence: { shape: 0, cue: 0.7 },
      cues: [IBAN_WORDS],
      vetoes: [(_text, { value }) => value.replace(/\D/g, "").length < 14],
    },
  ],
  key: (value) => value.replace(/[^\p{L}\p{N}]/gu, "").toUpperCase(),
};
