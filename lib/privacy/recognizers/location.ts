import type { Reading, Recognizer } from "@/lib/privacy/recognizer";
import type { Cue } from "@/lib/privacy/vicinity";

const POSITION_WORDS: Cue = {
  words:
    "location|position|coordinates|coordinate|coords|gps|lat|latitude|lon|lng|longitude|pin|i'm at|i am at|we are at|we're at|my hotel is at|konum*|koordinat*|enlem|boylam|buradayım|şu an|mevki*|position|coordonnées|latitude|je suis à|nous sommes à|emplacement|standort*|koordinaten|breitengrad|längengrad|breite|länge|ich bin bei|wir sind bei|координат*|локаци*|геолокаци*|геопозици*|местоположени*|точк*|широт*|долгот*|я сейчас|موقع*|لوكيشن*|إحداثي*|احداثي*|خط عرض|خط طول|خط العرض|خط الطول|أنا في|أنا الآن",
  reach: 40,
};

const DECIMAL = String.raw`[+-]?\d{1,3}[.,]\d{3,15}`;
/** N, S, E and W in our languages: "с.ш.", "K" for kuzey. */
const WINDS = String.raw`(?:[сю]\. ?ш\.?|[вз]\. ?д\.?|[NSEWOСЮВЗKGDB](?![\p{L}])|(?:شمال|شرق|جنوب|غرب)(?:ا|اً|ًا)?(?!\p{L}))`;
const HEMISPHERE = String.raw`(?: ?°? ?(?:${WINDS}|[nsew](?!\p{L})))`;
const BETWEEN = String.raw`(?: ?[,;/] {0,2}| {1,3}|,)(?:(?:lon|lng|long|longitude|boylam|долгота)[ :=]{0,3})?(?:[NSEWСЮВЗ] ?)?`;
const DEGREES = String.raw`\d{1,3} ?[°º] ?\d{1,2}(?:[.,]\d{1,6})? ?['’′](?: ?\d{1,2}(?:[.,]\d{1,6})? ?(?:["”″]|''|’’))?`;
/** Latitude and longitude, of which some write the second one first. */
const AXIS =
  "(?:lat(?:itude)?|lon(?:g(?:itude)?)?|lng|enlem|boylam|breite|länge|широта|долгота|و?خط (?:ال)?(?:عرض|طول))";
const SIDE = String.raw` ?${WINDS}`;

const numbersIn = (value: string): number[] =>
  Array.from(value.matchAll(/[+-]?\d{1,3}[.,]\d{2,15}/g), ([number]) => Number(number.replace(",", ".")));
const isOnEarth = ([latitude = 999, longitude = 999]: number[]) =>
  Math.abs(latitude) <= 90 && Math.abs(longitude) <= 180;

/** Three decimals may be thousands; four are a doorstep. */
function readPair(_text: string, match: RegExpExecArray): Reading {
  const [found] = match;
  const decimals = Array.from(found.matchAll(/[.,](\d{3,15})/g), ([, digits = ""]) => digits.length);
  const isFine = decimals.every((count) => count >= 4) || /[NSEWСЮВЗ°]/u.test(found);
  const reading = { start: match.index, end: match.index + found.length, value: found };
  return isFine ? reading : { ...reading, kind: "coarse", confidence: { shape: 0.3, cue: 0.8 } };
}

/** Points on the map. */
export const location: Recognizer = {
  entity: "LOCATION",
  description: "Coordinates in degrees, also with minutes and seconds, and open location codes",
  rules: [
    {
      id: "location.decimal",
      digits: 8,
      digitsInRow: 3,
      needs: /\d[.,]\d{3}/,
      pattern: new RegExp(
        String.raw`(?<![\p{L}\p{N}.,+-]|\d[:/])(?:[NSСЮ] ?)?${DECIMAL}${HEMISPHERE}?${BETWEEN}${DECIMAL}${HEMISPHERE}?(?![\p{L}\p{N}]|[.,]\d)`,
        "gu",
      ),
      read: readPair,
      confidence: { shape: 0.9, cue: 0.95 },
      cues: [POSITION_WORDS],
      vetoes: [(_text, { value }) => !isOnEarth(numbersIn(value))],
    },
    {
      id: "location.labelled",
      digits: 6,
      digitsInRow: 2,
      needsCue: true,
      pattern: new RegExp(
        String.raw`(?<![\p{L}\p{N}])${AXIS} ?[:=]? ?[+-]?\d{1,3}[.,]\d{2,15}[°,;/ ]{1,4}${AXIS} ?[:=]? ?[+-]?\d{1,3}[.,]\d{2,15}`,
        "giu",
      ),
      confidence: { shape: 0, cue: 0.9 },
      cues: [POSITION_WORDS],
    },
    {
      id: "location.degrees",
      digits: 4,
      needs: /\d ?[°º] ?\d/,
      pattern: new RegExp(
        String.raw`(?<![\p{L}\p{N}])(?:${DEGREES}${SIDE}[ ,;/]{0,3}${DEGREES}${SIDE}|${WINDS} ?${DEGREES}[ ,;/]{0,3}${WINDS} ?${DEGREES})(?![\p{L}\p{N}])`,
        "gu",
      ),
      confidence: { shape: 0.95 },
    },
    {
      id: "location.plus-code",
      signs: "+",
      longestRun: 7,
      needs: /\+[2-9cfghjmpqrvwx]{2}/,
      pattern:
        /(?<![\p{L}\p{N}])(?:[2-9CFGHJMPQRVWX]{8}|[2-9CFGHJMPQRVWX]{4})\+[2-9CFGHJMPQRVWX]{2,3}(?![\p{L}\p{N}])/gu,
      confidence: { shape: 0.75, cue: 0.9 },
      cues: [POSITION_WORDS],
    },
    {
      id: "location.words",
      signs: "/.",
      needs: /\/\/\/\p{L}/u,
      pattern: /(?<![\p{L}\p{N}/])\/\/\/\p{L}{3,20}\.\p{L}{3,20}\.\p{L}{3,20}(?![\p{L}\p{N}.])/gu,
      confidence: { shape: 0.9 },
    },
  ],
  key: (value) => {
    const numbers = numbersIn(value);
    return numbers.length === 2 ? numbers.map((number) => number.toFixed(3)).join(",") : value.toUpperCase();
  },
};
