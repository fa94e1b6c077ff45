import { isAnyName, isPlaceNoun, isStopWord } from "@/lib/privacy/gazetteer";
import type { Reading, SearchedText } from "@/lib/privacy/recognizer";
import { type Name, type Page, pageOf, toReading, wordFrom } from "@/lib/privacy/recognizers/person/page";
import { isPublicName, namesPlace } from "@/lib/privacy/recognizers/person/public-names";
import { mayBegin, readName, type Trust } from "@/lib/privacy/recognizers/person/reading";
import type { Cue } from "@/lib/privacy/vicinity";

export type Before = {
  /** What may stand between the name and the cue. */
  link: RegExp;
  trust: Trust;
  /** True when the cue is a part of the name: "Ayşe Hanım". */
  withCue?: boolean;
  /** True when a word may stand between: "Sevinç fıstığa alerjik". */
  isOverWord?: boolean;
};

/** "Resepsiyonda Cemil Bey": the first word of a sentence has its capital letter from there. */
function isOnlyFirst({ text, words }: Page, index: number): boolean {
  const [word, next] = [words[index], words[index + 1]];
  const begins = word !== undefined && /(?:^|[.!?\n] ?)$/.test(text.slice(Math.max(0, word.start - 2), word.start));
  return begins && !isAnyName(word.folded) && next?.isCapital === true && isAnyName(next.folded);
}

const isOtherWord = (page: Page, index: number) =>
  isStopWord(page.words[index]?.folded ?? "") || isOnlyFirst(page, index);

/** The first word of a name that ends with a word: over names and capital letters, three words at most. */
function nameEndingAt(page: Page, last: number, trust: Trust): Name | null {
  for (let first = Math.max(0, last - 2); first <= last; first += 1) {
    if (!mayBegin(page, first, trust) || (first < last && isOtherWord(page, first))) continue;
    const name = readName(page, first);
    if (name && name.last >= last) return { ...name, last, end: page.words[last]?.end ?? name.end };
  }
  return null;
}

/** "Bey" of "Beyin", "Hanım" of "Hanımla". */
const titleLength = (title: string): number =>
  /^(?:beyefendi|hanımefendi|bey|hanım|hanim|hocam?|abim?|ablam?|ağabey|teyze|amca)/iu.exec(title)?.[0].length ??
  title.length;

/** "Mehmet Emin Bey Yalısı": a mansion has the title in its name. */
function isNamedAfter({ words }: Page, { last }: Name): boolean {
  const behind = words[last + 2];
  return behind?.isCapital === true && isPlaceNoun(behind.folded);
}

const isPublic = (page: Page, name: Name, withCue: boolean) =>
  withCue
    ? isPublicName(page, { ...name, last: name.last + 1 }) || isNamedAfter(page, name)
    : isPublicName(page, name) || namesPlace(page, name);

/** Searches for names before a cue. */
export const searchBefore = (cue: Cue, { link, trust, withCue = false, isOverWord = false }: Before) =>
  function* (searched: SearchedText): Generator<Reading> {
    const page = pageOf(searched);
    for (const place of searched.vicinity.placesOf(cue)) {
      const last = wordFrom(page, place.start) - (isOverWord ? 2 : 1);
      const word = page.words[last];
      if (!word || !link.test(page.text.slice(word.end, place.start))) continue;
      const isCutShort = !withCue && /^['’]\p{L}/u.test(page.text.slice(place.end, place.end + 2));
      const name = isCutShort ? null : nameEndingAt(page, last, trust);
      if (!name || isPublic(page, name, withCue)) continue;
      const end = withCue ? place.start + titleLength(searched.text.slice(place.start, place.end)) : name.end;
      yield { start: name.start, end, value: searched.text.slice(name.start, end), cue: place.term };
    }
  };

const TURKISH_ENDING =
  /^['’](?:[ny]?[ıiuüaeIİ]|n?[ıiuü]n|n?[dt][ae](?:n|ki)?|[iy]?l[ae]|[dt][ıiuü]r|y[dm][ıiuü]\p{Ll}?)(?!\p{L})/u;

/** Searches for given names with an ending behind an apostrophe, which Turkish gives to names alone. */
export function* searchEndings(searched: SearchedText): Generator<Reading> {
  const page = pageOf(searched);
  for (let index = 0; index < page.words.length; index += 1) {
    if (!mayBegin(page, index, "ended")) continue;
    const name = readName(page, index);
    if (!name || (name.last > index && !mayBegin(page, index, "plain"))) continue;
    if (page.words.slice(index, name.last).some(({ folded }) => isPlaceNoun(folded))) continue;
    if (!TURKISH_ENDING.test(page.text.slice(name.end, name.end + 6)) || isPublic(page, name, false)) continue;
    yield toReading(page, name);
    index = name.last;
  }
}
