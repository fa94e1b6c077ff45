import { beginsPlace, isOldTitle, isPlace, isPlaceNoun } from "@/lib/privacy/gazetteer";
import { keepLatest } from "@/lib/privacy/latest";
import type { Name, Page } from "@/lib/privacy/recognizers/person/page";

const MAX_PLACE_WORDS = 5;

/** The words of a page that belong to a place, a business or a figure of several words, each with a 1. */
const placeWordsOf = keepLatest(({ words }: Page): Uint8Array => {
  const marks = new Uint8Array(words.length);
  for (const [index, { folded }] of words.entries()) {
    if (!beginsPlace(folded)) continue;
    let phrase = folded;
    for (let last = index + 1; last < Math.min(words.length, index + MAX_PLACE_WORDS); last += 1) {
      phrase += ` ${words[last]?.folded ?? ""}`;
      if (isPlace(phrase)) marks.fill(1, index, last + 1);
    }
  }
  return marks;
});

/** True when the name is the beginning of a place's name: "Murat" of "Murat Çeşme". */
export function endsInPlace(page: Page, { last }: Name): boolean {
  const marks = placeWordsOf(page);
  return marks[last] === 1 && marks[last + 1] === 1;
}

/** True when the word before the name belongs to a place with it: "Madame" of "Madame Tussauds". */
export const beginsInPlace = (page: Page, { first }: Name): boolean =>
  first > 0 &&
  placeWordsOf(page)
    .subarray(first - 1, first + 1)
    .every((mark) => mark === 1);

/** True when a part of the name belongs to a place, a business or a figure of public life, or the whole is one. */
export function isPublicName(page: Page, { first, last }: Name): boolean {
  if (
    placeWordsOf(page)
      .subarray(first, last + 1)
      .includes(1)
  )
    return true;
  return first === last && isPlace(page.words[first]?.folded ?? "");
}

/** True when the word behind the name makes it a place: "… Street", "… Camii". */
export function namesPlace(page: Page, { last }: Name): boolean {
  const [word, next] = [page.words[last], page.words[last + 1]];
  if (word && (isPlaceNoun(word.folded) || isOldTitle(word.folded))) return true;
  if (!word || !next) return false;
  if (isOldTitle(next.folded) && next.start - word.end === 1) return true;
  return /^(?:['’]s)? {1,2}(?:& )?$/.test(page.text.slice(word.end, next.start)) && isPlaceNoun(next.folded);
}
