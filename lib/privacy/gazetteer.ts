import { fold } from "@/lib/privacy/characters";
import ambiguousNames from "@/lib/privacy/data/ambiguous-names.json";
import commonWords from "@/lib/privacy/data/common-words.json";
import familyNames from "@/lib/privacy/data/family-names.json";
import givenNames from "@/lib/privacy/data/given-names.json";
import istanbul from "@/lib/privacy/data/istanbul.json";
import places from "@/lib/privacy/data/places.json";

/** All lines at once: there are many, and folding one has its price, too. */
const split = (lines: readonly string[], separator: string) =>
  new Set(fold(lines.join(separator)).replaceAll(".", "").split(separator));

type Names = Pick<ReadonlySet<string>, "has">;

/** Names of which a set is made when one is first looked up: many thousands, and most texts ask for none. */
function namesOf(lines: readonly string[]): Names {
  let made: ReadonlySet<string> | null = null;
  return { has: (word) => (made ??= split(lines, " ")).has(word) };
}

const GIVEN = namesOf(givenNames.names);
const FAMILY = namesOf(familyNames.names);
/** Names that are words or places as well: Deniz, Grace, Barış, Will, Levent. */
const AMBIGUOUS = namesOf(ambiguousNames.names);
const CITIES = split([...places.cities, ...places.countries], "|");
const DISTRICTS = split([...istanbul.districts, ...places.quarters], "|");
const PLACES = new Set([
  ...CITIES,
  ...split([...istanbul.districts, ...istanbul.neighbourhoods, ...places.landmarks, ...places.figures], "|"),
]);
/** The first words of places that are called by several. */
const PLACE_BEGINNINGS = new Set(
  [...PLACES].filter((place) => place.includes(" ")).map((place) => place.split(" ", 1)[0]),
);
const STOP = split(commonWords.stop, " ");
const PLACE_NOUNS = split(commonWords.placeNouns, " ");
const WORKS = split(commonWords.works, " ");

/** Endings of Russian names in other cases than the first, and what they stand for. */
const RUSSIAN_ENDINGS: readonly (readonly [ending: string, ...first: string[]])[] = [
  ["ой", "а", "ая"],
  ["ей", "я", "а", "ь"],
  ["ом", ""],
  ["ем", "й", "ь"],
  ["ю", "я", "й", "ь"],
  ["у", "а", ""],
  ["ы", "а"],
  ["и", "я", "а", "ь"],
  ["е", "а", "я", ""],
  ["а", "", "а"],
  ["я", "й", "ь"],
];
const isCyrillic = (word: string) => /^[\u0400-\u04ff]/.test(word);

/** The forms of the first case that a Russian word may be another case of. */
function nominatives(word: string): string[] {
  return RUSSIAN_ENDINGS.filter(([ending]) => word.endsWith(ending) && word.length - ending.length >= 2).flatMap(
    ([ending, ...first]) => first.map((form) => word.slice(0, -ending.length) + form),
  );
}

const parts = (word: string) => (word.includes("-") ? word.split("-") : [word]);
const MAX_REMEMBERED = 20_000;
const remembered = new Map<Names, Map<string, boolean>>();

/** Whether one of a Russian word's first cases is a name; the words of a language are few, so answers are kept. */
function isCaseOf(names: Names, word: string): boolean {
  const answers = remembered.get(names) ?? new Map<string, boolean>();
  if (answers.size === 0 || answers.size > MAX_REMEMBERED) {
    answers.clear();
    remembered.set(names, answers);
  }
  const known = answers.get(word);
  if (known !== undefined) return known;
  const isOne = nominatives(word).some((form) => names.has(form));
  answers.set(word, isOne);
  return isOne;
}

const isIn = (names: Names, word: string) => names.has(word) || (isCyrillic(word) && isCaseOf(names, word));
const isArabicLike = (names: Names, word: string) =>
  names.has(word) || (word.startsWith("ال") && names.has(word.slice(2)));

const RUSSIAN_FAMILY =
  /(?:[оеё]в|[иы]н|ск|цк)(?:а|у|ым|ом|е|ой|ою|ий|ого|ому|им|ая|ую)?$|(?:енко|чук|юк|швили|дзе|янц?)(?:а|у|ом|е)?$/;
/** "Петрович", "Ивановна": the father's name, which nothing but a person has. */
export const isPatronymic = (word: string): boolean =>
  /[\u0400-\u04ff]{3}(?:вич(?:а|у|ем|е)?|[вч]н(?:а|ы|е|у|ой))$/.test(word);

/** True for a given name that is no other word. */
export const isGivenName = (word: string): boolean =>
  isIn(GIVEN, word) ||
  (word.includes("-") && GIVEN.has(word.replace("-", ""))) ||
  (word.includes("-") &&
    parts(word).every((part) => isIn(GIVEN, part) || AMBIGUOUS.has(part)) &&
    parts(word).some((part) => isIn(GIVEN, part)));

export const isAmbiguousName = (word: string): boolean => isIn(AMBIGUOUS, word);

/** What family names end with and hardly another word does: Georgian, Armenian, Slavic, Turkish, Persian, Greek ones. */
const FAMILY_ENDING =
  /^[a-z]{3,20}(?:shvili|[aei]dze|enko|[cs]huk|czyk|[oei]wicz|[eo]vic|[eo]vich|[oe]vski|owski|owska|[stdrlngkz]yan|oglu|zadeh?|pour|nejad|escu|poulos|poulou|akis|sson|sdottir)$/;

export const isFamilyName = (word: string): boolean =>
  isIn(FAMILY, word) ||
  isArabicLike(FAMILY, word) ||
  FAMILY_ENDING.test(word) ||
  (isCyrillic(word) && word.length > 4 && RUSSIAN_FAMILY.test(word));

/** True for any word that people are called. */
export const isAnyName = (word: string): boolean => isGivenName(word) || isAmbiguousName(word) || isFamilyName(word);

/** True for the first word of a place that is called by several. */
export const beginsPlace = (word: string): boolean => PLACE_BEGINNINGS.has(word);

export const isStopWord = (word: string): boolean => STOP.has(word);
/** Turkish ones with their endings: "semtinde", "mahallesinden". */
const PLACE_NOUN_STEMS =
  /^(?:semt|mahalle|ilce|bolge|cadde|sokak|sokag|meydan|kopru|istasyon|durag|iskele|cami|muze(?!yyen)|saray|kule|taraf|civar|cevre|merkez|havaalan|havaliman|otel|restoran)\p{L}{1,10}$/u;
export const isPlaceNoun = (word: string): boolean =>
  PLACE_NOUNS.has(word) ||
  PLACE_NOUN_STEMS.test(word) ||
  parts(word).some((part) => part !== word && PLACE_NOUNS.has(part));
/** Titles of another time behind a name, which now belongs to a street, a mosque or a shop: "Mehmet Efendi". */
const OLD_TITLES = new Set(
  "efendi pasa pasha pascha pacha aga agha baba dede hatun reis celebi ustad khan паша паши эфенди ага баба ханум باشا افندي اغا بابا خاتون".split(
    " ",
  ),
);
export const isOldTitle = (word: string): boolean => OLD_TITLES.has(word);
/** Words before the name of an artist, a ruler, a work or a building. */
export const isWorkWord = (word: string): boolean => WORKS.has(word);
export const isCity = (phrase: string): boolean => CITIES.has(phrase);
/** True for what stands at the end of an address: a city, a country, a quarter of Istanbul. */
export const isCityOrDistrict = (phrase: string): boolean => CITIES.has(phrase) || DISTRICTS.has(phrase);
/** True for a place, a landmark, a business or a figure of public life, as a whole phrase. */
export const isPlace = (phrase: string): boolean => PLACES.has(phrase);

/** The names of all places, as they are written. */
export const allPlaces = (): string[] =>
  [...places.cities, ...places.countries, ...istanbul.districts, ...istanbul.neighbourhoods, ...places.landmarks]
    .flatMap((line) => line.split("|"))
    .filter((name) => name !== "");
