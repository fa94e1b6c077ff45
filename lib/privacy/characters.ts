/** What a UTF-16 unit is, as bits; a text's bits together tell what has to be looked for in it at all. */
export const LETTER = 1;
export const DIGIT = 2;
const UPPER = 4;
/** Has to be replaced before anything is looked for: other digits, wide letters, invisible characters. */
export const VARIANT = 8;
/** A letter of a script with letters that look Latin. */
export const LOOKALIKE = 16;
export const ARABIC = 32;
/** A combining mark, which changes the letter before it. */
export const MARK = 64;
const KNOWN = 128;
/** Signs that kinds of personal data have in them, each with a bit of its own. */
const SIGNS = "@:/.-+=";
const FIRST_SIGN = 256;
/** A hyphen or an apostrophe, which may stand within a word. */
export const JOINER = 32_768;
const JOINERS = "-'’‘ʼ`";

const VARIANTS =
  /[^\P{Nd}0-9]|[\p{Cf}\p{Variation_Selector}\u0300-\u036f\u20e3\u0640\u064b-\u065f\u0670\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000\u2010-\u2015\u2212\u066b\u066c\u060c\u2024\u3002\uff61\u2460-\u24ff\ufb00-\ufb06\ufe50-\ufe6b\uff01-\uff5e]|[\ud800-\ud83b\ud83f-\udbff]/u;
const classes = new Uint16Array(65_536);

/** The bits of signs; a text that has them all has these bits. */
export const signBits = (signs: string): number =>
  Array.from(signs).reduce((bits, sign) => bits | (FIRST_SIGN << SIGNS.indexOf(sign)), 0);

function classifyAscii(code: number): number {
  if (code >= 48 && code <= 57) return DIGIT;
  if (code >= 65 && code <= 90) return LETTER | UPPER;
  if (code >= 97 && code <= 122) return LETTER;
  const sign = String.fromCharCode(code);
  return (SIGNS.includes(sign) ? signBits(sign) : 0) | (JOINERS.includes(sign) ? JOINER : 0);
}

function classifyOther(character: string): number {
  let bits = 0;
  if (/[\p{L}\p{M}]/u.test(character)) bits |= LETTER;
  if (/\p{Lu}/u.test(character)) bits |= UPPER;
  if (VARIANTS.test(character)) bits |= VARIANT;
  if (/[\u0300-\u036f]/.test(character)) bits |= MARK;
  if (JOINERS.includes(character)) bits |= JOINER;
  if (/[\p{Script=Cyrillic}\p{Script=Greek}]/u.test(character)) bits |= LOOKALIKE;
  if (/\p{Script=Arabic}/u.test(character)) bits |= ARABIC;
  return bits;
}

function classify(code: number): number {
  const bits = KNOWN | (code < 128 ? classifyAscii(code) : classifyOther(String.fromCharCode(code)));
  classes[code] = bits;
  return bits;
}

/** The bits of a UTF-16 unit; learned at first sight. */
export const classOf = (code: number): number => classes[code] || classify(code);

export const isLetter = (code: number): boolean => (classOf(code) & LETTER) !== 0;
export const isUpper = (code: number): boolean => (classOf(code) & UPPER) !== 0;

/** Letters whose plain form Unicode doesn't give, and those that are letters of their own. */
const PLAIN: Readonly<Record<string, string>> = {
  ...{ İ: "i", I: "i", ı: "i", ø: "o", Ø: "o", ł: "l", Ł: "l", đ: "d", Đ: "d", й: "й", Й: "й", ґ: "г", ѓ: "г" },
  ...{ ة: "ه", ى: "ي", ی: "ي", ک: "ك", "’": "'", "‘": "'", ʼ: "'", "`": "'" },
};
const folds = new Uint16Array(65_536);

function learnFold(code: number): number {
  const character = String.fromCharCode(code);
  const isBroken = code >= 0xd800 && code <= 0xdfff;
  const lower = isBroken ? character : character.toLowerCase().charAt(0);
  const base = isBroken || code < 128 ? lower : lower.normalize("NFD").charAt(0);
  const folded = (PLAIN[character] ?? (isLetter(code) ? base : lower)).charCodeAt(0);
  folds[code] = folded;
  return folded;
}

/** A unit in lower case, without diacritics. */
export const foldedUnit = (code: number): number => folds[code] || learnFold(code);

const CHUNK = 8192;
const units = new Uint16Array(CHUNK);
const bytes = Buffer.from(units.buffer);

/** The text in lower case, without diacritics, with every i alike; as long as the text. */
export function fold(text: string): string {
  let folded = "";
  for (let from = 0; from < text.length; from += CHUNK) {
    const length = Math.min(CHUNK, text.length - from);
    for (let index = 0; index < length; index += 1) {
      const code = text.charCodeAt(from + index);
      units[index] = foldedUnit(code);
    }
    folded += bytes.toString("utf16le", 0, length * 2);
  }
  return folded;
}

/** What a text has at all, seen in one pass. */
export type Survey = {
  /** The bits of all its units together. */
  bits: number;
  isAscii: boolean;
  /** The most units in a row without a space. */
  longestRun: number;
  digits: number;
  /** The most digits in a row. */
  digitsInRow: number;
  /** Two words with capital letters follow each other, perhaps over a short one. */
  hasCapitalPair: boolean;
};

/** "van der", "de la", "bin". */
const MAX_SHORT = 4;
const SPACE = 32;

export function surveyOf(text: string): Survey {
  let bits = 0;
  let all = 0;
  let runStart = 0;
  let longestRun = 0;
  let digits = 0;
  let row = 0;
  let digitsInRow = 0;
  let wordStart = -1;
  let isCapital = false;
  let wasCapital = false;
  let hasCapitalPair = false;
  for (let index = 0; index < text.length; index += 1) {
    const code = text.charCodeAt(index);
    const own = classes[code] || classify(code);
    bits |= own;
    all |= code;
    if ((own & LETTER) !== 0) {
      row = 0;
      if (wordStart >= 0) continue;
      wordStart = index;
      isCapital = (own & UPPER) !== 0;
      hasCapitalPair ||= isCapital && wasCapital;
      wasCapital ||= isCapital;
      continue;
    }
    if (wordStart >= 0 && !isCapital && index - wordStart > MAX_SHORT) wasCapital = false;
    wordStart = -1;
    const digit = (own & DIGIT) / DIGIT;
    digits += digit;
    row = (row + 1) * digit;
    digitsInRow = Math.max(digitsInRow, row);
    if (code !== SPACE) continue;
    longestRun = Math.max(longestRun, index - runStart);
    runStart = index + 1;
  }
  longestRun = Math.max(longestRun, text.length - runStart);
  return { bits, isAscii: all < 128, longestRun, digits, digitsInRow, hasCapitalPair };
}
