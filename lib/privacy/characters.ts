/** What a UTF-16 unit is, as bits; a text's bits together tell what has to be looked for in it at all. */
export const LETTER = 1;
export const DIGIT = 2;
const UPPER = 4;
/** Has to be replaced before anything is looked for: other digits, wide letters, invisible characters. */
export const VARIANT = 8;
/** A letter of a script with letters that look Latin. */
export const LOOKALIKE = 16;
export const ARABIC = 32;
const KNOWN = 128;

const VARIANTS =
  /[^\P{Nd}0-9]|[\p{Cf}\p{Variation_Selector}\u0300-\u036f\u20e3\u0640\u064b-\u065f\u0670\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000\u2010-\u2015\u2212\u066b\u066c\u060c\u2024\u3002\uff61\u2460-\u24ff\ufb00-\ufb06\ufe50-\ufe6b\uff01-\uff5e]|[\ud800-\ud83b\ud83f-\udbff]/u;
const classes = new Uint8Array(65_536);

function classify(code: number): number {
  const character = String.fromCharCode(code);
  let bits = KNOWN;
  if (/[\p{L}\p{M}]/u.test(character)) bits |= LETTER;
  if (/[0-9]/.test(character)) bits |= DIGIT;
  if (/\p{Lu}/u.test(character)) bits |= UPPER;
  if (VARIANTS.test(character)) bits |= VARIANT;
  if (/[\p{Script=Cyrillic}\p{Script=Greek}]/u.test(character)) bits |= LOOKALIKE;
  if (/\p{Script=Arabic}/u.test(character)) bits |= ARABIC;
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
  const base = isBroken ? character : lower.normalize("NFD").charAt(0);
  const folded = (PLAIN[character] ?? (isLetter(code) ? base : lower)).charCodeAt(0);
  folds[code] = folded;
  return folded;
}

const CHUNK = 8192;
const buffer = new Uint16Array(CHUNK);

/** The text in lower case, without diacritics, with every i alike; as long as the text. */
export function fold(text: string): string {
  let folded = "";
  for (let from = 0; from < text.length; from += CHUNK) {
    const length = Math.min(CHUNK, text.length - from);
    for (let index = 0; index < length; index += 1) {
      const code = text.charCodeAt(from + index);
      buffer[index] = folds[code] || learnFold(code);
    }
    folded += String.fromCharCode.apply(null, buffer.subarray(0, length) as unknown as number[]);
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
  /** Two words with capital letters follow each other, perhaps over a short one. */
  hasCapitalPair: boolean;
};

/** "van der", "de la", "bin". */
const MAX_SHORT = 4;

function longestRunOf(text: string): number {
  let longest = 0;
  let start = 0;
  for (let space = text.indexOf(" "); space >= 0; space = text.indexOf(" ", start)) {
    longest = Math.max(longest, space - start);
    start = space + 1;
  }
  return Math.max(longest, text.length - start);
}

export function surveyOf(text: string): Survey {
  let bits = 0;
  let all = 0;
  let wordStart = -1;
  let isCapital = false;
  let wasCapital = false;
  let hasCapitalPair = false;
  for (let index = 0; index < text.length; index += 1) {
    const code = text.charCodeAt(index);
    const own = classes[code] || classify(code);
    bits |= own;
    all |= code;
    if ((own & LETTER) === 0) {
      if (wordStart >= 0 && !isCapital && index - wordStart > MAX_SHORT) wasCapital = false;
      wordStart = -1;
    } else if (wordStart < 0) {
      wordStart = index;
      isCapital = (own & UPPER) !== 0;
      hasCapitalPair ||= isCapital && wasCapital;
      wasCapital ||= isCapital;
    }
  }
  return { bits, isAscii: all < 128, longestRun: longestRunOf(text), hasCapitalPair };
}
