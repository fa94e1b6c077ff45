import { detectAll } from "tinyld";
import { LANGUAGES_OF_WORD } from "@/lib/text/language-words";

export type DetectedLanguage = { language: string; confident: boolean };

type Scores = Map<string, number>;
type Clue = readonly [pattern: RegExp, weights: Readonly<Record<string, number>>];

const MAX_CODE_UNITS = 600;
const NO_LANGUAGE = /https?:\/\/\S*|www\.\S*|\S+@\S+|\[[A-Z_]+_\d+\]|[\d_]+/g;
/** Of two languages that a few words fit alike, chats are more often in English. */
const ENGLISH_PRIOR = 0.15;
const NOTHING: DetectedLanguage = { language: "und", confident: false };

/** Scripts that one language of chats stands for; those of several languages are looked at more closely below. */
const SCRIPTS: readonly (readonly [language: string, letters: RegExp])[] = [
  ["latin", /\p{Script=Latin}/gu],
  ["arabic", /\p{Script=Arabic}/gu],
  ["cyrillic", /\p{Script=Cyrillic}/gu],
  ["ja", /[\p{Script=Hiragana}\p{Script=Katakana}]/gu],
  ["zh", /\p{Script=Han}/gu],
  ["ko", /\p{Script=Hangul}/gu],
  ["el", /\p{Script=Greek}/gu],
  ["he", /\p{Script=Hebrew}/gu],
  ["th", /\p{Script=Thai}/gu],
  ["hi", /\p{Script=Devanagari}/gu],
  ["ka", /\p{Script=Georgian}/gu],
  ["hy", /\p{Script=Armenian}/gu],
];

const CYRILLIC: readonly (readonly [language: string, letters: RegExp])[] = [
  ["be", /ў/i],
  ["kk", /[әғқңөұүһ]/i],
  ["uk", /[іїєґ]/i],
  ["sr", /[ђјљњћџ]/i],
  ["mk", /[ѓќѕ]/i],
];

/** What letters of a word say; names of places bring Turkish letters into every language, so capitals count less. */
const LETTERS: readonly Clue[] = [
  [/[ığş]/u, { tr: 1.2 }],
  [/ß/u, { de: 1.5 }],
  [/ä/u, { de: 0.8, fi: 0.3, sv: 0.3 }],
  [/[öü]/u, { de: 0.5, tr: 0.5 }],
  [/ç/u, { fr: 0.5, tr: 0.5, pt: 0.4 }],
  [/[êœûôî]/u, { fr: 0.8 }],
  [/[èàù]/u, { fr: 0.6, it: 0.6 }],
  [/é/u, { fr: 0.6, es: 0.4, pt: 0.3 }],
  [/[ñ¿¡]/u, { es: 2 }],
  [/[ãõ]/u, { pt: 1.5 }],
  [/[òì]/u, { it: 1 }],
  [/[íóúá]/u, { es: 0.7, pt: 0.4 }],
  [/[łąęśźżćń]/u, { pl: 1.5 }],
];

/** What beginnings and endings say of a word without accents. */
const FORMS: readonly Clue[] = [
  [/.(?:'s|'m|'t|'re|'ll|'ve)$/, { en: 0.8 }],
  [/^(?:j|qu|c|s|n|m|t|aujourd)'./, { fr: 0.8 }],
  [/^[ld]'./, { fr: 0.6, it: 0.5 }],
  [/^(?:un|dov|com|quest|cos|(?:de|da|ne|su|a)ll)'./, { it: 1.2 }],
  [/^..+'(?:[dt]?[aei]|[dt][ae]n|y[aeiu]|n?[iu]n|[dt][ae]ki|[iu])$/, { tr: 0.8 }],
  [/.(?:[iu]yor|[iu]yorum|[iu]yoruz|[ae]bilir|[ae]bilirim|[ae]bilir ?miyim|[ae]ca[kg]|[ae]ce[kg])$/, { tr: 0.9 }],
  [/..(?:lari|leri|larin|lerin|daki|deki|siniz|sunuz|miyim|misin|misiniz|musunuz|imiz|umuz)$/, { tr: 0.8 }],
  [/...(?:ung|ungen|keit|keiten|heit|lich|lichen|chen|straße|strasse|zeiten)$/, { de: 0.6 }],
  [/...(?:eux|euse|aient|eaux|ez|ouvert|ique)$/, { fr: 0.5 }],
  [/...(?:zione|zioni|mente|issimo|issima)$/, { it: 0.8 }],
  [/..(?:cion|ciones|dad|ando|iendo)$/, { es: 0.8 }],
  [/...ing$/, { en: 0.5 }],
];

const WORD = /[\p{L}\p{M}]+(?:['’][\p{L}\p{M}]+)?/gu;
const unaccented = (word: string) =>
  word
    .normalize("NFD")
    .replace(/\p{M}+/gu, "")
    .replaceAll("ı", "i")
    .replaceAll("ß", "ss")
    .replaceAll("’", "'");

function add(scores: Scores, weights: Readonly<Record<string, number>>, factor: number) {
  for (const [language, weight] of Object.entries(weights)) {
    scores.set(language, (scores.get(language) ?? 0) + weight * factor);
  }
}

function scoreWord(scores: Scores, word: string) {
  const lower = word.replaceAll("İ", "i").toLowerCase();
  const plain = unaccented(lower);
  const isName = /^\p{Lu}/u.test(word);
  const languages = LANGUAGES_OF_WORD.get(plain) ?? [];
  const weight = (plain.length <= 2 ? 0.7 : 1) / Math.max(1, languages.length - 1);
  for (const language of languages) add(scores, { [language]: weight }, 1);
  for (const [pattern, weights] of LETTERS) if (pattern.test(lower)) add(scores, weights, isName ? 0.3 : 1);
  for (const [pattern, weights] of FORMS) if (pattern.test(plain)) add(scores, weights, isName ? 0.5 : 1);
}

/** Capitalised words inside a sentence are mostly names, whose language says nothing. */
function withoutNames(words: readonly string[]): string {
  const others = words.filter((word, index) => index === 0 || !/^\p{Lu}/u.test(word));
  return (others.length > 1 ? others : words).join(" ");
}

/** Words, letters and word forms, and the trigrams of tinyld where those say little. */
function detectLatin(text: string): DetectedLanguage {
  const words = text.match(WORD) ?? [];
  const scores: Scores = new Map();
  for (const word of words) scoreWord(scores, word);
  if (/[¿¡]/u.test(text)) add(scores, { es: 2 }, 1);
  for (const { lang, accuracy } of detectAll(withoutNames(words)).slice(0, 5)) add(scores, { [lang]: accuracy }, 1);

  if (scores.has("en")) add(scores, { en: ENGLISH_PRIOR }, 1);
  const ranked = [...scores].sort(([, a], [, b]) => b - a);
  const [best, second] = ranked;
  if (!best || best[1] < 0.25) return NOTHING;
  return { language: best[0], confident: best[1] >= 1.5 && best[1] >= 1.5 * (second?.[1] ?? 0) };
}

/** Persian and Urdu are told by their letters, of which Arabic dialects borrow some (چ in "tea") but not their ya and kaf. */
function detectArabic(text: string): DetectedLanguage {
  if (/[ٹڈڑںےہھ]/u.test(text)) return { language: "ur", confident: true };
  if (!/[پچژگکی]/u.test(text)) return { language: "ar", confident: true };
  if (!/[کی]/u.test(text) && /[يكةىأإ]/u.test(text)) return { language: "ar", confident: false };
  const [best] = detectAll(text, { only: ["ar", "fa", "ur"] });
  return { language: best?.lang ?? "fa", confident: false };
}

function detectCyrillic(text: string): DetectedLanguage {
  const [language] = CYRILLIC.find(([, letters]) => letters.test(text)) ?? ["ru"];
  return { language, confident: text.length > 8 };
}

function mainScript(text: string): string | undefined {
  const counts = SCRIPTS.map(([script, letters]) => [script, text.match(letters)?.length ?? 0] as const);
  const [first] = counts.filter(([, count]) => count > 0).sort(([, a], [, b]) => b - a);
  return first?.[0] === "zh" && counts.some(([script, count]) => script === "ja" && count > 0) ? "ja" : first?.[0];
}

/**
 * The language of a chat message, as ISO 639-1, and whether it is beyond doubt; "und" when there is nothing to go by.
 * Reads only the beginning of long text.
 */
export function detectLanguage(text: string): DetectedLanguage {
  const letters = text.slice(0, MAX_CODE_UNITS).toWellFormed().replace(NO_LANGUAGE, " ").trim();
  const script = mainScript(letters);
  if (script === undefined) return NOTHING;
  if (script === "latin") return detectLatin(letters);
  if (script === "arabic") return detectArabic(letters);
  if (script === "cyrillic") return detectCyrillic(letters);
  return { language: script, confident: true };
}
