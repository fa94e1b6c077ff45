import {
  isAmbiguousName,
  isAnyName,
  isCity,
  isFamilyName,
  isGivenName,
  isPatronymic,
  isPlace,
  isPlaceNoun,
  isStopWord,
  isWorkWord,
} from "@/lib/privacy/gazetteer";
import type { Reading, SearchedText } from "@/lib/privacy/recognizer";
import { isPublicName, type Name, namesPlace, type Page, readName } from "@/lib/privacy/recognizers/person/reading";
import { pageOf, toReading } from "@/lib/privacy/recognizers/person/search";
import type { Word } from "@/lib/privacy/words";

const isShout = (text: string) => text === text.toUpperCase();

const BEFORE_VENUES = new Set("at near visit visiting try in inside towards called chez beim".split(" "));

/** Whether words like "by", "film" or "museum" stand right before a name. */
function isOfWork(page: Page, first: number): boolean {
  const [before, further] = [page.words[first - 1], page.words[first - 2]];
  const name = page.words[first];
  if (!before || !name || name.start - before.end > 3) return false;
  return (
    isWorkWord(before.folded) ||
    BEFORE_VENUES.has(before.folded) ||
    (before.end - before.start <= 3 && further !== undefined && isWorkWord(further.folded))
  );
}

/** How sure a given name and what follows are a person's full name; 0 for not at all. */
function sureness(page: Page, name: Name): number {
  const words = page.words.slice(name.first, name.last + 1).map(({ folded }) => folded);
  const [, ...others] = words;
  if (others.length === 0 || words.length > 4) return 0;
  if (others.some((word) => isPatronymic(word))) return 0.8;
  if (others.some((word) => isStopWord(word) || isPlaceNoun(word) || isCity(word))) return 0;
  if (others.some((word) => isFamilyName(word) && !isPlace(word))) return 0.66;
  return others.every((word) => isAnyName(word)) ? 0.6 : 0.5;
}

const isKnownSecond = ({ folded }: Word) => isFamilyName(folded) || (isGivenName(folded) && !isAmbiguousName(folded));

/** True where a given name and a word that may be a family name follow each other. */
function mayBeFullName(word: Word | undefined, next: Word | undefined): boolean {
  if (!word || !next || next.start - word.end > 2 || !isGivenName(word.folded)) return false;
  if (word.isArabic) return isKnownSecond(next);
  return word.isCapital && (next.isCapital || next.end - next.start <= 4);
}

/** Full names that stand alone: a given name that is no other word, and a family name or a word that may be one. */
function* fullNames(page: Page): Generator<Reading> {
  for (let index = 0; index < page.words.length; index += 1) {
    if (!mayBeFullName(page.words[index], page.words[index + 1])) continue;
    const name = readName(page, index);
    if (!name || isPublicName(page, name) || namesPlace(page, name) || isOfWork(page, index)) continue;
    const shape = sureness(page, name);
    if (shape > 0) yield { ...toReading(page, name), kind: "full", confidence: { shape } };
    index = name.last;
  }
}

/** Names that no cue stands beside. */
export function* searchFree(searched: SearchedText): Generator<Reading> {
  const page = pageOf(searched);
  for (const reading of fullNames(page)) if (!isShout(searched.text) || page.words[0]?.isArabic === true) yield reading;
}
