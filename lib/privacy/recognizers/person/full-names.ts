import { fold } from "@/lib/privacy/characters";
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
import { type Name, type Page, pageOf, toReading, wordFrom } from "@/lib/privacy/recognizers/person/page";
import { isPublicName, namesPlace } from "@/lib/privacy/recognizers/person/public-names";
import { isFamilyFirst, isParticle, mayBegin, readName } from "@/lib/privacy/recognizers/person/reading";
import type { Word } from "@/lib/privacy/words";

const isShout = (text: string) => text === text.toUpperCase();

const BEFORE_VENUES = new Set("at near visit visiting try in inside towards called chez beim".split(" "));

/** Whether words like "by", "film" or "museum" stand right before a name. */
function isOfWork(page: Page, first: number, isBySomebody = false): boolean {
  const [before, further] = [page.words[first - 1], page.words[first - 2]];
  const name = page.words[first];
  if (!before || !name || name.start - before.end > 3) return false;
  if (isBySomebody && before.folded === "by") return false;
  return (
    isWorkWord(before.folded) ||
    isPlaceNoun(before.folded) ||
    BEFORE_VENUES.has(before.folded) ||
    (before.end - before.start <= 3 && further !== undefined && isWorkWord(further.folded))
  );
}

/** How sure a given name and what follows are a person's full name; 0 for not at all. */
function sureness(page: Page, name: Name): number {
  const words = page.words
    .slice(name.first, name.last + 1)
    .map(({ folded }) => folded)
    .filter((word, index) => index === 0 || !isParticle(word));
  const [, ...others] = words;
  if (others.length === 0 || words.length > 4) return 0;
  if (others.some((word) => isPatronymic(word))) return 0.8;
  if (isPlace(words[0] ?? "") && !others.some((word) => isFamilyName(word))) return 0;
  const isNoName = (word: string) =>
    isStopWord(word) || isPlaceNoun(word) || isCity(word) || (isPlace(word) && !isAnyName(word));
  if (others.some(isNoName)) return 0;
  if (others.some((word) => isFamilyName(word) && !isPlace(word))) return 0.66;
  return others.every((word) => isAnyName(word)) ? 0.6 : 0.5;
}

const isKnownSecond = ({ folded }: Word) => isFamilyName(folded) || (isGivenName(folded) && !isAmbiguousName(folded));

/** "Rosa Jiménez", "بدر الشهراني": a name that is another word too, and a word that is a family name only. */
const mayBeAmbiguousFullName = (word: Word, next: Word) =>
  !isStopWord(word.folded) &&
  !isPlace(word.folded) &&
  isFamilyName(next.folded) &&
  !isAmbiguousName(next.folded) &&
  (word.isArabic ? next.folded.startsWith("ال") : isPlainFamily(next) && word.isCapital);

/** "Забава Крутикова": a family name by its ending tells that the word before it is a given one. */
const isRussianFullName = (page: Page, index: number): boolean => {
  const [word, next] = [page.words[index], page.words[index + 1]];
  if (!word || !next || next.start - word.end > 1 || !isPlainFamily(next) || !/^[\u0400-\u04ff]{5}/.test(next.folded))
    return false;
  return isPlainFirst(word) && !isGivenName(next.folded) && !RUSSIAN_ADJECTIVE.test(next.folded);
};
const isPlainFirst = ({ folded, isCapital }: Word) =>
  isCapital &&
  /^[\u0400-\u04ff]{3}/.test(folded) &&
  !RUSSIAN_ADJECTIVE.test(folded) &&
  !(isStopWord(folded) || isPlaceNoun(folded) || isPlace(folded) || isWorkWord(folded));
/** "Святая", "Новый". */
const RUSSIAN_ADJECTIVE = /(?:ая|яя|ый|ий|ой|ое|ее|ые|ие|ого|ому|ым|им|ых|их|ую)$/;

/** "Farai Moyo": within a sentence, a word that no list has and a word that is nothing but a family name. */
function isUnknownFullName(page: Page, index: number): boolean {
  const [word, next] = [page.words[index], page.words[index + 1]];
  if (!word || !next || next.start - word.end > 1 || word.isArabic || isFirstOfSentence(page, index)) return false;
  const isFree = word.isCapital && word.end - word.start > 2 && !isNoGivenName(word.folded);
  return isFree && isPlainFamily(next) && !isAmbiguousName(next.folded) && !isGivenName(next.folded);
}
const isNoGivenName = (word: string) =>
  isStopWord(word) || isPlaceNoun(word) || isPlace(word) || isCity(word) || isWorkWord(word) || isAmbiguousName(word);

/** True where a given name and a word that may be a family name follow each other. */
function mayBeFullName(word: Word, next: Word): boolean {
  if (isAmbiguousName(word.folded)) return mayBeAmbiguousFullName(word, next);
  if (!isGivenName(word.folded)) return false;
  if (word.isArabic) return isKnownSecond(next);
  return next.isCapital || next.end - next.start <= 4;
}

/** "J. R. Miller", "Т. В. Соколова": letters with full stops and a known family name behind them. */
const INITIALS = /(?<![\p{L}\p{N}.])(?:\p{Lu}\. ?){1,3}(?=\p{Lu}\p{Ll})/gu;
/** "Соколова Т. В." */
const INITIALS_BEHIND = /^ \p{Lu}\. ?\p{Lu}\.(?!\p{L})/u;

function* namesWithInitials(page: Page): Generator<Reading> {
  for (const match of page.text.matchAll(INITIALS)) {
    const index = wordFrom(page, match.index + match[0].length);
    const name = isPlainFamily(page.words[index]) ? readName(page, index) : null;
    if (!name || isPublicName(page, name) || namesPlace(page, name) || isOfWork(page, index)) continue;
    const place = { ...name, start: match.index };
    yield { ...toReading(page, place), kind: "initials", confidence: { shape: 0.6 } };
  }
  for (const [index, word] of page.words.entries()) {
    const initials = INITIALS_BEHIND.exec(page.text.slice(word.end, word.end + 7));
    if (!initials || !isPlainFamily(word) || isOfWork(page, index)) continue;
    const place = { first: index, last: index, start: word.start, end: word.end + initials[0].length };
    yield { ...toReading(page, place), kind: "initials", confidence: { shape: 0.6 } };
  }
}

const isPlainFamily = (word: Word | undefined) =>
  word?.isCapital === true &&
  isFamilyName(word.folded) &&
  !(isStopWord(word.folded) || isPlaceNoun(word.folded) || isPlace(word.folded));

function beginsFullName(page: Page, index: number): boolean {
  const [word, next] = [page.words[index], page.words[index + 1]];
  if (!word || !next || next.start - word.end > 2 || !(word.isCapital || word.isArabic)) return false;
  if (mayBeFullName(word, next)) return true;
  return next.isCapital && [isFamilyFirst, isRussianFullName, isUnknownFullName].some((fits) => fits(page, index));
}

/** Full names that stand alone: a given name that is no other word, and a family name or a word that may be one. */
function* fullNames(page: Page): Generator<Reading> {
  for (let index = 0; index < page.words.length; index += 1) {
    if (!beginsFullName(page, index)) continue;
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
  for (const reading of [...fullNames(page), ...namesWithInitials(page)])
    if (!isShout(searched.text) || page.words[0]?.isArabic === true) yield reading;
}

const isOfNames = ({ words }: Page, { first, last }: Name) =>
  words
    .slice(first + 1, last + 1)
    .every(({ folded }) => isParticle(folded) || (isAnyName(folded) && !isPlaceNoun(folded) && !isStopWord(folded)));
const isBeside = (page: Page, before: Word | undefined, word: Word | undefined) =>
  before !== undefined && word !== undefined && /^ {1,2}$/.test(page.text.slice(before.end, word.start));

/** Whether words that no name follows stand right before a word: a place noun, a word with a capital letter. */
function isPartOfMore(page: Page, first: number): boolean {
  const [before, word] = [page.words[first - 1], page.words[first]];
  if (!isBeside(page, before, word)) return false;
  const folded = before?.folded ?? "";
  if (isPlaceNoun(folded) || (isWorkWord(folded) && folded !== "by")) return true;
  return before?.isCapital === true && !isStopWord(folded) && !isFirstOfSentence(page, first - 1);
}

const isFirstOfSentence = ({ text, words }: Page, index: number) =>
  /(?:^|[.!?:;\n«„“"(] {0,2})$/.test(text.slice(Math.max(0, (words[index]?.start ?? 0) - 3), words[index]?.start));

/** A word with a capital letter within a sentence, or a letter of a script that has none. */
const INNER_CAPITAL = /[^\s.!?][^\S\n]["“„«'(]?\p{Lu}\p{L}|[\u0620-\u064a]/u;
const FIRST_WORD = /(?:^|[.!?\n] ?)(\p{Lu}[\p{L}-]{2,24})/gu;

/** Whether any name can stand alone in a text, seen before its words are told apart. */
const mayHoldNames = (text: string): boolean =>
  INNER_CAPITAL.test(text) || Array.from(text.matchAll(FIRST_WORD)).some(([, word = ""]) => isGivenName(fold(word)));

const isElse = (page: Page, name: Name): boolean =>
  isPublicName(page, name) ||
  namesPlace(page, name) ||
  isOfWork(page, name.first, true) ||
  isPartOfMore(page, name.first);

/** Given names that are no other word, alone and without a cue: a guess that a reviewer looks at. */
export function* searchLone(searched: SearchedText): Generator<Reading> {
  if (!mayHoldNames(searched.text)) return;
  const page = pageOf(searched);
  if (isShout(searched.text) && page.words[0]?.isArabic !== true) return;
  for (let index = 0; index < page.words.length; index += 1) {
    const name = mayBegin(page, index, "plain") ? readName(page, index) : null;
    if (!name || !isOfNames(page, name)) continue;
    if (!isElse(page, name)) yield toReading(page, name);
    index = name.last;
  }
}
