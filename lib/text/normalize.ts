import { asciiDigit } from "@/lib/text/digits";

const INVISIBLE = /[\p{Cf}\p{Variation_Selector}\u034f]/gu;
const TASHKEEL_AND_TATWEEL = /[\u0610-\u061a\u064b-\u0652\u0656-\u065f\u0670\u06d6-\u06ed\u0640]/gu;
const LATIN_WITH_MARKS = /(\p{Script=Latin})\p{M}+/gu;
const TURKISH_I = /[Iİı]/g;
const FOREIGN_DIGIT = /[^\P{Nd}0-9]/gu;

/**
 * The form in which two spellings of the same question are equal: case, Turkish dotted and dotless i, accents on Latin
 * letters, Arabic vowel signs, the script of digits, punctuation, invisible characters and spacing don't count.
 * Letters of other scripts keep their marks: й is no и, and أ is no ا.
 */
export function normalizeQuestion(text: string): string {
  return text
    .normalize("NFKC")
    .replace(INVISIBLE, "")
    .replace(TASHKEEL_AND_TATWEEL, "")
    .replace(TURKISH_I, "i")
    .toLowerCase()
    .normalize("NFD")
    .replace(LATIN_WITH_MARKS, "$1")
    .normalize("NFC")
    .replaceAll("ß", "ss")
    .replace(FOREIGN_DIGIT, (digit) => asciiDigit(digit) ?? digit)
    .replace(/[\p{P}\s]+/gu, " ")
    .trim();
}
