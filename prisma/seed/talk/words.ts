import { normalizeQuestion } from "@/lib/text/normalize";

const STEM_LETTERS = 5;
const LATIN_ENDING = /(?<=^[a-z]{4,})(?:ing|ed|es|s|e)$/;
const ARABIC_ARTICLE = /^(?:[وفبك]?ال|لل)(?=.{3})/u;
const SLOTS = /\{[\w.]+\}/g;

const ARTICLES = new Set([
  ...["the", "a", "an"],
  ...["der", "die", "das", "den"],
  ...["le", "la", "l", "les", "un", "une", "de", "des", "du", "d"],
]);

/** The words of a text in the form in which they are compared, without articles. */
export function wordsOf(text: string): string[] {
  return normalizeQuestion(text)
    .split(" ")
    .filter((word) => word !== "" && !ARTICLES.has(word));
}

/** What of a word is the same in most of its forms: its beginning. */
function stemOf(word: string): string {
  return [...word.replace(ARABIC_ARTICLE, "").replace(LATIN_ENDING, "")].slice(0, STEM_LETTERS).join("");
}

/** The words of a text or template, cut so that most forms of a word are equal; slots are no words. */
export function stemsOf(text: string): string[] {
  return wordsOf(text.replace(SLOTS, " ")).map(stemOf);
}

export type Vocabulary = {
  /** True for words of which some of the texts have a form. */
  readonly isKnown: (word: string) => boolean;
  /** How much a stem says: the fewer of the texts have it, the more. */
  readonly weightOf: (stem: string) => number;
  /** How much of a template's telling words is in any of some texts, all of which come back often. */
  readonly inCommon: (template: string, texts: readonly string[]) => number;
};

/** Words of less weight, such as articles, say nothing about a subject. */
const TELLING = 2.5;

/** Remembers what it makes of a text. */
function remembered<T>(make: (text: string) => T): (text: string) => T {
  const known = new Map<string, T>();
  return (text) => {
    const made = known.get(text) ?? make(text);
    known.set(text, made);
    return made;
  };
}

export function createVocabulary(texts: readonly string[]): Vocabulary {
  const counts = new Map<string, number>();
  for (const text of texts) for (const stem of new Set(stemsOf(text))) counts.set(stem, (counts.get(stem) ?? 0) + 1);
  const weightOf = (stem: string) => Math.log((texts.length + 1) / ((counts.get(stem) ?? 0) + 1));
  const stemsIn = remembered((text) => new Set(stemsOf(text)));
  const tellingIn = remembered((text) => [...stemsIn(text)].filter((stem) => weightOf(stem) >= TELLING));
  return {
    isKnown: (word) => counts.has(stemOf(word)),
    weightOf,
    inCommon: (template, others) => {
      const sets = others.map(stemsIn);
      const shared = tellingIn(template).filter((stem) => sets.some((set) => set.has(stem)));
      return shared.reduce((sum, stem) => sum + weightOf(stem), 0);
    },
  };
}
