import { fold } from "@/lib/privacy/characters";
import type { FoundWord } from "@/lib/privacy/cue-scan";
import { isAmbiguousName, isAnyName, isGivenName, isPlace, isPlaceNoun, isStopWord } from "@/lib/privacy/gazetteer";
import type { Reading, SearchedText } from "@/lib/privacy/recognizer";
import { linkedWord, type Name, type Page, pageOf, toReading, wordFrom } from "@/lib/privacy/recognizers/person/page";
import { beginsInPlace, endsInPlace, isPublicName, namesPlace } from "@/lib/privacy/recognizers/person/public-names";
import { mayBegin, mayLead, readName, type Trust } from "@/lib/privacy/recognizers/person/reading";
import type { Cue } from "@/lib/privacy/vicinity";

export type Behind = {
  /** What may stand between the cue and the name; sticky. */
  link: RegExp;
  trust: Trust;
  /** False when a place, a business or a public figure is taken for one. */
  isPlaceToo?: boolean;
  /** True when a word with a capital letter behind a lone given name speaks against it. */
  isWhole?: boolean;
  /** True when nothing but the end of a clause may follow. */
  isAlone?: boolean;
  isTitle?: boolean;
  /** True when the name may begin with a particle: "Frau von der Heide". */
  mayLead?: boolean;
  /** True when a lone word isn't enough: "ich, Frau" and "ich, Falko Stüwe". */
  isOfMany?: boolean;
};

const LIST = /(?:, ?(?:and |ve |et |und |и |y )?| (?:and|ve|et|und|и|y|&|ile) | و ?|، ?)/uy;
const CLAUSE_END = /^ {0,2}(?:[!,.?;:)\n،…]|$|-| (?:and|how|it|i) |\p{Extended_Pictographic})/u;

/** Where an item of a list ends. */
const LISTED = /^(?:, ?\p{Lu}|[.)]?$| (?:and|ve|et|und|и|ile) )/u;

/** Behind "and" a word with a capital letter is enough, when it is no other word and no place. */
function mayGoOn(page: Page, index: number, between: string): boolean {
  if (mayBegin(page, index, "given")) return true;
  const word = page.words[index];
  if (word?.isCapital !== true || word.end - word.start < 3) return false;
  const isItem = isAmbiguousName(word.folded) && LISTED.test(page.text.slice(word.end, word.end + 8));
  if (!isItem && !/\p{L}/u.test(between)) return false;
  return !isStopWord(word.folded) && !isPlace(word.folded) && !isPlaceNoun(word.folded);
}

/** Names in a row behind a name: "Anna, Tom and Mia". */
function* othersInList(page: Page, name: Name): Generator<Reading> {
  let { end } = name;
  for (let count = 0; count < 6; count += 1) {
    const index = linkedWord(page, end, LIST);
    if (index < 0 || !mayGoOn(page, index, page.text.slice(end, page.words[index]?.start))) return;
    const other = readName(page, index);
    if (!other || isPublicName(page, other) || namesPlace(page, other)) return;
    yield { ...toReading(page, other), kind: "list", confidence: { shape: 0.7 } };
    ({ end } = other);
  }
}

/** A single word that people are called may be a place too where the cue is a strong one: "my friend Levent". */
function isTakenForPlace(page: Page, name: Name, trust: Trust): boolean {
  const folded = page.words[name.first]?.folded ?? "";
  if (isPlaceNoun(folded)) return true;
  const isOneName = name.first === name.last && isAnyName(folded);
  return isPublicName(page, name) && !(trust === "capital" && isOneName);
}

function isRefused(
  page: Page,
  name: Name,
  { isPlaceToo, isWhole, isAlone, isTitle, isOfMany, trust }: Behind,
): boolean {
  const tail = page.text.slice(name.end, name.end + 8);
  const reasons = [
    /^[_@\d]/.test(tail),
    trust !== "any" && (namesPlace(page, name) || endsInPlace(page, name)),
    isGivenNameItself(page, name),
    isTitle === true && (beginsInPlace(page, name) || isNamedAfter(page, name)),
    isPlaceToo === false && isTakenForPlace(page, name, trust),
    isAlone === true && !CLAUSE_END.test(tail),
    trust === "known" && /^['’][td]/u.test(tail) && isPublicName(page, name),
    isOfMany === true && name.first === name.last,
    isWhole === true && isLoneBeforeCapital(page, name, tail),
  ];
  return reasons.includes(true);
}

/** "Karim Belkacem" is nobody's wife ("karım"): the cue is a name. */
function isGivenNameItself({ text, words }: Page, { first }: Name): boolean {
  const before = words[first - 1];
  const isName =
    before?.isCapital === true &&
    isGivenName(before.folded) &&
    /^ {1,2}$/.test(text.slice(before.end, words[first]?.start));
  return isName && !text.slice(before.start, before.end).includes("ı");
}

/** "Café Monsieur Bleu", "مطعم الحاج عبد الله": the business has the title in its name. */
const isNamedAfter = ({ words }: Page, { first }: Name) => isPlaceNoun(words[first - 2]?.folded ?? "");

const isLoneBeforeCapital = ({ words }: Page, { first, last }: Name, tail: string) =>
  first === last && words[last + 1]?.isCapital === true && tail.startsWith(" ");

/** Arabic has no capital letters: behind a weak cue the name has to be a known one. */
const trusted = (page: Page, index: number, trust: Trust): Trust =>
  page.words[index]?.isArabic === true && trust === "capital" ? "known" : trust;

/** "A café called …", "مقهى اسمه …". */
const NAMING = new Set("called|named|namens|nommé|اسمه|اسمها|يدعى|تدعى".split("|"));
const isOfPlace = (page: Page, { start, term }: FoundWord) =>
  NAMING.has(term) && isPlaceNoun(page.words[wordFrom(page, start) - 1]?.folded ?? "");

/** Searches for names behind a cue. */
export const searchBehind = (cue: Cue, options: Behind) =>
  function* (searched: SearchedText): Generator<Reading> {
    const page = pageOf(searched);
    for (const place of searched.vicinity.placesOf(cue)) {
      const index = isOfPlace(page, place) ? -1 : linkedWord(page, place.end, options.link);
      const isBeginning =
        index >= 0 &&
        (mayBegin(page, index, trusted(page, index, options.trust)) ||
          (options.mayLead === true && mayLead(page, index)));
      const name = isBeginning ? readName(page, index) : null;
      if (!name || isRefused(page, name, options)) continue;
      yield { ...toReading(page, name), cue: place.term };
      yield* othersInList(page, name);
    }
  };

/** Searches for the name that a message ends with, behind "Regards," or, when it is a known one, behind "Thanks,". */
export const searchClosings = (closing: Cue, thanks: Cue) =>
  function* (searched: SearchedText): Generator<Reading> {
    const page = pageOf(searched);
    const endings = [
      [closing, CLOSED, "capital"],
      [closing, / {1,2}/y, "given"],
      [thanks, CLOSED, "known"],
    ] as const;
    for (const [cue, link, trust] of endings)
      for (const place of searched.vicinity.placesOf(cue)) {
        const name = closingName(page, linkedWord(page, place.end, link), trust);
        if (name) yield { ...toReading(page, name), cue: place.term };
      }
  };

/** The name that begins with a word when nothing but a full stop follows it. */
function closingName(page: Page, index: number, trust: Trust): Name | null {
  if (index < 0 || !mayBegin(page, index, trusted(page, index, trust))) return null;
  const name = readName(page, index);
  const isLast =
    name && /^[\s.!)\p{Extended_Pictographic}\ufe0f]{0,6}(?:$|\n)/u.test(page.text.slice(name.end, name.end + 8));
  return isLast === true && !isPublicName(page, name) ? name : null;
}
const CLOSED =
  /(?: (?:aus|from|de|depuis|из|от|من) \p{L}{2,20})?(?:[,،.!:–-]{1,2}\s{1,4}|[ \t]{0,2}\n\s{0,4})(?:[–-] ?)?(?:(?:Dr|Mr|Mrs|Ms|Prof)\.? )?/uy;

/** "Sarah, walk down …", "…, Sarah!": who is spoken to. */
export const VOCATIVE = /\p{Lu}[\p{L}’'-]{1,24}(?=[,!?]|\.(?:\s|$))/gu;

export function readVocative(text: string, match: RegExpExecArray): Reading | null {
  const [value] = match;
  const start = match.index;
  const isFirst = start <= 1;
  const folded = fold(value);
  if (!isGivenName(folded) || isPlace(folded)) return null;
  const end = start + value.length;
  const tail = text.slice(end, end + 4);
  if (isFirst ? !/^[,،] ?\p{Ll}/u.test(tail) : !/\p{Ll}, $/u.test(text.slice(Math.max(0, start - 3), start)))
    return null;
  return { start, end, value };
}

const BEFORE_KUNYA = /(?:^|[.،,؛!؟?\n] {0,2}|(?:^| )مع |(?:^| )و ?|(?:^| )(?:أنا|انا) )$/u;

/** "Mother of Layla", which is also "or": only where no sentence has begun yet. */
export const searchKunyas = (cue: Cue) =>
  function* (searched: SearchedText): Generator<Reading> {
    const page = pageOf(searched);
    for (const place of searched.vicinity.placesOf(cue)) {
      const index = linkedWord(page, place.end, / /y);
      if (index < 0 || !isGivenNameOfAnyKind(page, index)) continue;
      const before = searched.text.slice(Math.max(0, place.start - 8), place.start);
      const name = BEFORE_KUNYA.test(before) ? readName(page, index) : null;
      if (name && !isPublicName(page, { ...name, first: index - 1 }))
        yield { ...toReading(page, name), cue: place.term };
    }
  };

const isGivenNameOfAnyKind = ({ words }: Page, index: number): boolean => {
  const folded = words[index]?.folded ?? "";
  return isGivenName(folded) || isAmbiguousName(folded);
};
