import { fold } from "@/lib/privacy/characters";
import {
  isAmbiguousName, isAnyName, isGivenName, isPlace, isPlaceNoun, isStopWord, 
} from "@/lib/privacy/gazetteer"; // prettier-ignore
import type { Reading, SearchedText } from "@/lib/privacy/recognizer";
import {
  beginsInPlace,
  endsInPlace,
  isPublicName, mayBegin, type Name, namesPlace, type Page, readName, type Trust,
} from "@/lib/privacy/recognizers/person/reading"; // prettier-ignore
import type { Cue } from "@/lib/privacy/vicinity";

type Behind = {
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
};

export const pageOf = ({ text, words }: SearchedText): Page => ({ text, words: words() });
const LIST = /(?:, ?(?:and |ve |et |und |и |y )?| (?:and|ve|et|und|и|y|&|ile) | و ?|، ?)/uy;
const CLAUSE_END = /^ {0,2}(?:[!,.?;:)\n،…]|$|-| (?:and|how|it|i) |\p{Extended_Pictographic})/u;

export const toReading = ({ text }: Page, { start, end }: Name): Reading => ({
  start,
  end,
  value: text.slice(start, end),
});

/** The index of the first word at or behind a position. */
function wordFrom({ words }: Page, position: number): number {
  let low = 0;
  let high = words.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((words[middle]?.start ?? Infinity) < position) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The index of the word that a cue is linked to, or -1. */
function linkedWord(page: Page, end: number, link: RegExp): number {
  link.lastIndex = end;
  if (!link.test(page.text)) return -1;
  const position = link.lastIndex;
  const index = wordFrom(page, position);
  return page.words[index]?.start === position ? index : -1;
}

/** Names in a row behind a name: "Anna, Tom and Mia". */
function* othersInList(page: Page, name: Name): Generator<Reading> {
  let { end } = name;
  for (let count = 0; count < 6; count += 1) {
    const index = linkedWord(page, end, LIST);
    if (index < 0 || !mayBegin(page, index, "given")) return;
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

function isRefused(page: Page, name: Name, { isPlaceToo, isWhole, isAlone, isTitle, trust }: Behind): boolean {
  const tail = page.text.slice(name.end, name.end + 8);
  const reasons = [
    /^[_@\d]/.test(tail),
    trust !== "any" && (namesPlace(page, name) || endsInPlace(page, name)),
    isTitle === true && beginsInPlace(page, name),
    isPlaceToo === false && isTakenForPlace(page, name, trust),
    isAlone === true && !CLAUSE_END.test(tail),
    trust === "known" && /^['’][td]/u.test(tail) && isPublicName(page, name),
    isWhole === true && isLoneBeforeCapital(page, name, tail),
  ];
  return reasons.includes(true);
}

const isLoneBeforeCapital = ({ words }: Page, { first, last }: Name, tail: string) =>
  first === last && words[last + 1]?.isCapital === true && tail.startsWith(" ");

/** Arabic has no capital letters: behind a weak cue the name has to be a known one. */
const trusted = (page: Page, index: number, trust: Trust): Trust =>
  page.words[index]?.isArabic === true && trust === "capital" ? "known" : trust;

/** Searches for names behind a cue. */
export const searchBehind = (cue: Cue, options: Behind) =>
  function* (searched: SearchedText): Generator<Reading> {
    const page = pageOf(searched);
    for (const place of searched.vicinity.placesOf(cue)) {
      const index = linkedWord(page, place.end, options.link);
      if (index < 0 || !mayBegin(page, index, trusted(page, index, options.trust))) continue;
      const name = readName(page, index);
      if (!name || isRefused(page, name, options)) continue;
      yield toReading(page, name);
      yield* othersInList(page, name);
    }
  };

/** The first word of a name that ends with a word: over names and capital letters, three words at most. */
function nameEndingAt(page: Page, last: number, trust: Trust): Name | null {
  for (let first = Math.max(0, last - 2); first <= last; first += 1) {
    if (!mayBegin(page, first, trust) || (first < last && isStopWord(page.words[first]?.folded ?? ""))) continue;
    const name = readName(page, first);
    if (name && name.last >= last) return { ...name, last, end: page.words[last]?.end ?? name.end };
  }
  return null;
}

/** Searches for names before a cue; `withCue` when the cue is a part of the name: "Ayşe Hanım". */
export const searchBefore = (cues: Cue | readonly Cue[], options: { link: RegExp; trust: Trust; withCue?: boolean }) =>
  function* (searched: SearchedText): Generator<Reading> {
    const page = pageOf(searched);
    for (const place of [cues].flat().flatMap((cue) => searched.vicinity.placesOf(cue))) {
      const last = wordFrom(page, place.start) - 1;
      const word = page.words[last];
      if (!word || !options.link.test(page.text.slice(word.end, place.start))) continue;
      const name = nameEndingAt(page, last, options.trust);
      if (!name || isPublicName(page, { ...name, last: name.last + (options.withCue === true ? 1 : 0) })) continue;
      const isTitled = options.withCue === true;
      if (!isTitled && (isPublicName(page, name) || namesPlace(page, name))) continue;
      const cueWord = page.words[last + 1];
      const end =
        isTitled && cueWord ? place.start + titleLength(searched.text.slice(place.start, place.end)) : name.end;
      yield { start: name.start, end, value: searched.text.slice(name.start, end) };
    }
  };

/** "Bey" of "Beyin", "Hanım" of "Hanımla". */
const titleLength = (title: string): number =>
  /^(?:beyefendi|hanımefendi|bey|hanım|hanim|hocam?|abim?|ablam?|ağabey|teyze|amca)/iu.exec(title)?.[0].length ??
  title.length;

/** Searches for the name that a message ends with, behind "Regards," or, when it is a known one, behind "Thanks,". */
export const searchClosings = (closing: Cue, thanks: Cue) =>
  function* (searched: SearchedText): Generator<Reading> {
    const page = pageOf(searched);
    const endings = [
      [closing, CLOSED, "capital"],
      [closing, / {1,2}/y, "given"],
      [thanks, CLOSED, "given"],
    ] as const;
    for (const [cue, link, trust] of endings)
      for (const place of searched.vicinity.placesOf(cue)) {
        const name = closingName(page, linkedWord(page, place.end, link), trust);
        if (name) yield toReading(page, name);
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
const CLOSED = /(?:[,،.!:–-]{1,2}\s{1,4}|[ \t]{0,2}\n\s{0,4})(?:[–-] ?)?(?:(?:Dr|Mr|Mrs|Ms|Prof)\.? )?/uy;

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
      if (name) yield toReading(page, name);
    }
  };

const isGivenNameOfAnyKind = ({ words }: Page, index: number): boolean => {
  const folded = words[index]?.folded ?? "";
  return isGivenName(folded) || isAmbiguousName(folded);
};
