import { fold } from "@/lib/privacy/characters";
import istanbul from "@/lib/privacy/data/istanbul.json";
import places from "@/lib/privacy/data/places.json";
import type { Entity } from "@/lib/privacy/finding";

type Box = readonly [south: number, north: number, west: number, east: number];
type Area = { name: string; box?: Box; words: string };

/** Cities with the rectangle they lie in and the words that name them in an address. */
const AREAS: readonly Area[] = [
  { name: "İstanbul", box: [40.8, 41.6, 27.97, 29.96], words: "istanbul|стамбул|стамбуле|اسطنبول|إسطنبول" },
  { name: "Ankara", box: [39.7, 40.15, 32.4, 33.1], words: "ankara|анкара|أنقرة" },
  { name: "İzmir", box: [38.2, 38.65, 26.8, 27.4], words: "izmir|измир|إزمير" },
  { name: "Antalya", box: [36.75, 37.05, 30.45, 31.0], words: "antalya|анталья|أنطاليا" },
  { name: "Bursa", box: [40.1, 40.35, 28.8, 29.3], words: "bursa" },
  { name: "Nevşehir", box: [38.5, 38.8, 34.6, 35.0], words: "nevşehir|göreme|ürgüp|kapadokya|cappadocia" },
  { name: "Bodrum", box: [36.95, 37.15, 27.2, 27.6], words: "bodrum" },
  { name: "London", box: [51.28, 51.7, -0.52, 0.34], words: "london|londra|londres|лондон|لندن" },
  { name: "Paris", box: [48.7, 49.05, 2.1, 2.65], words: "paris|париж|باريس" },
  { name: "Berlin", box: [52.33, 52.68, 13.08, 13.77], words: "berlin|берлин|برلين" },
  { name: "München", box: [48.05, 48.25, 11.35, 11.73], words: "münchen|munich" },
  { name: "Hamburg", box: [53.39, 53.74, 9.7, 10.33], words: "hamburg" },
  { name: "Köln", box: [50.83, 51.08, 6.77, 7.16], words: "köln|cologne" },
  { name: "Wien", box: [48.11, 48.33, 16.18, 16.58], words: "wien|vienna" },
  { name: "Москва", box: [55.48, 56.0, 37.2, 38.0], words: "москва|москве|москвы|moscow|moskau|moscou|moskova|موسكو" },
  { name: "Санкт-Петербург", box: [59.7, 60.1, 29.8, 30.7], words: "петербург|санкт-петербург|петербурге" },
  { name: "New York", box: [40.49, 40.92, -74.26, -73.7], words: "new york|brooklyn|manhattan" },
  { name: "Los Angeles", box: [33.7, 34.34, -118.67, -118.15], words: "los angeles" },
  { name: "Dubai", box: [24.8, 25.4, 54.9, 55.6], words: "dubai|дубай|دبي" },
  { name: "الرياض", box: [24.4, 25.1, 46.4, 47.1], words: "riyadh|الرياض" },
  { name: "جدة", box: [21.3, 21.9, 39.0, 39.4], words: "jeddah|جدة" },
  { name: "القاهرة", box: [29.8, 30.25, 31.0, 31.6], words: "cairo|القاهرة" },
  { name: "Lyon", words: "lyon" },
  { name: "Marseille", words: "marseille" },
  { name: "Frankfurt", words: "frankfurt" },
  { name: "Stuttgart", words: "stuttgart" },
  { name: "Zürich", words: "zürich|zurich" },
  { name: "Казань", words: "казань|казани" },
];

const DISTRICTS = [
  ...places.quarters.slice(0, 1).flatMap((line) => line.split("|").slice(0, 23)),
  ...istanbul.districts,
].join("|");

const namesIn = (words: string) =>
  new RegExp(`(?<![\\p{L}\\p{N}])(?:${fold(words)})(?:['’]?(?:de|da|te|ta|deki|daki))?(?![\\p{L}])`, "u");
const NAMED = AREAS.map(({ name, words }) => ({ name, pattern: namesIn(words) }));
const ISTANBUL_POSTCODE = /(?<!\d)34\d{3}(?!\d)/;
const IN_ISTANBUL = namesIn(DISTRICTS);

function areaOfPoint(key: string): string | null {
  const [latitude = NaN, longitude = NaN] = key.split(",").map(Number);
  const area = AREAS.find(
    ({ box }) => box && latitude >= box[0] && latitude <= box[1] && longitude >= box[2] && longitude <= box[3],
  );
  return area?.name ?? null;
}

function areaOfAddress(address: string): string | null {
  const folded = fold(address);
  const named = NAMED.find(({ pattern }) => pattern.test(folded));
  if (named) return named.name;
  return IN_ISTANBUL.test(folded) || ISTANBUL_POSTCODE.test(folded) ? "İstanbul" : null;
}

/** The city that coordinates or an address lie in, which may stay in the text; null when it isn't known. */
export function areaOf(entity: Entity, { key, value }: { key: string; value: string }): string | null {
  if (entity === "LOCATION") return areaOfPoint(key);
  return entity === "ADDRESS" ? areaOfAddress(value) : null;
}
