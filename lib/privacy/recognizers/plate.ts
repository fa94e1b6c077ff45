import { isPrice } from "@/lib/privacy/checks/price";
import type { Reading, Recognizer } from "@/lib/privacy/recognizer";
import type { Cue } from "@/lib/privacy/vicinity";

const PLATE_WORDS: Cue = {
  words: [
    "plate|plates|number plate|licence plate|license plate|plate number|registration|reg number|car|vehicle|van|taxi|cab|driver|rental|parked",
    "plaka*|araba*|arac*|araç*|taksi*|şoför*|otopark*|park*|minibüs*|kiralık|otomobil*",
    "plaque*|immatriculation|immatriculé*|voiture|véhicule|chauffeur|garé*|location",
    "kennzeichen*|nummernschild*|autonummer|auto|wagen|mietwagen|fahrzeug*|fahrer|fahrerin|geparkt",
    "номер*|госномер*|машин*|авто|автомобил*|такси|водител*|номерной знак",
    "لوحة|لوحت*|لوحات|نمرة*|رقم اللوحة|سيارة|سيارت*|تاكسي|سائق*|مركبة",
  ].join("|"),
  reach: 40,
};
const KENNZEICHEN: Cue = {
  words:
    "kennzeichen*|nummernschild*|autonummer|plate|plates|number plate|license plate|licence plate|plaka*|plaque*|immatriculation|госномер*|номер машины|номер авто*|номерной знак|لوحة|لوحت*|لوحات|نمرة*|رقم اللوحة|لوحة السيارة|رقم السيارة|رقم سيارت*",
  reach: 32,
};
const BUS_WORDS: Cue = {
  words:
    "bus|buses|otobüs*|hat|hattı|line|ligne|linie|автобус*|маршрут*|حافلة|باص|tram|metro|flight|uçuş*|vol|flug*|рейс*|رحلة",
  reach: 12,
};

const NO_LETTERS =
  /^\d{2} ?(?:TL|TRY|USD|EUR|GBP|RUB|SAR|AED|AM|PM|H|KM|M|CM|KG|MIN|MAY|JAN|FEB|MAR|APR|JUN|JUL|AUG|SEP|OCT|NOV|DEC|MAI|OCA|MART|BC|AD|ON|IN|TO|AT)(?: |\d)/;
const isNoPlate = (text: string, { start, end, value }: Reading) => NO_LETTERS.test(value) || isPrice(text, start, end);

/** Vehicle plates of Turkey, Germany, France, Britain, Russia, Saudi Arabia; others where they are called a plate. */
export const plate: Recognizer = {
  entity: "PLATE",
  description: "Vehicle plates near words for cars, drivers and plates",
  rules: [
    {
      id: "plate.tr",
      digits: 4,
      digitsInRow: 2,
      needs: /\d\d[ -]?[a-z]{1,3}[ -]?\d\d/,
      pattern: /(?<![\p{L}\p{N}_.,:/-])(?:0[1-9]|[1-7]\d|8[01])[ -]?[A-Z]{1,3}[ -]?\d{2,5}(?![\p{L}\p{N}_])/gu,
      read: (_text, match) => ({
        start: match.index,
        end: match.index + match[0].length,
        value: match[0],
        ...(/^\d\d [A-Z]{2,3} \d{3,4}$/.test(match[0]) && { confidence: { shape: 0.5, cue: 0.9 } }),
      }),
      confidence: { shape: 0, cue: 0.85 },
      cues: [PLATE_WORDS],
      contrary: BUS_WORDS,
      vetoes: [isNoPlate],
    },
    {
      id: "plate.tr-lower",
      digits: 4,
      digitsInRow: 2,
      needsCue: true,
      pattern: /(?<![\p{L}\p{N}_.,:/-])(?:0[1-9]|[1-7]\d|8[01]) ?[a-z]{1,3} ?\d{2,5}(?![\p{L}\p{N}_])/gu,
      confidence: { shape: 0, cue: 0.75 },
      cues: [KENNZEICHEN],
      vetoes: [(text, reading) => isNoPlate(text, { ...reading, value: reading.value.toUpperCase() })],
    },
    {
      id: "plate.ru",
      digits: 5,
      digitsInRow: 3,
      needs: /[авекмнорстухabekmhopctyx] ?\d{3} ?[авекмнорстухabekmhopctyx]{2}/,
      pattern:
        /(?<![\p{L}\p{N}_])[АВЕКМНОРСТУХABEKMHOPCTYX] ?\d{3} ?[АВЕКМНОРСТУХABEKMHOPCTYX]{2}[ /]?\d{2,3}(?![\p{L}\p{N}_])/giu,
      confidence: { shape: 0.5, cue: 0.9 },
      cues: [PLATE_WORDS],
    },
    {
      id: "plate.fr",
      digitsInRow: 3,
      needs: /[a-z]{2}[- ]\d{3}[- ][a-z]{2}/,
      pattern: /(?<![\p{L}\p{N}_-])[A-Z]{2}[- ]\d{3}[- ][A-Z]{2}(?![\p{L}\p{N}_-])/gu,
      confidence: { shape: 0.5, cue: 0.9 },
      cues: [PLATE_WORDS],
    },
    {
      id: "plate.gb",
      digitsInRow: 2,
      needsCue: true,
      pattern: /(?<![\p{L}\p{N}_])[A-Z]{2}\d{2} ?[A-Z]{3}(?![\p{L}\p{N}_])/gu,
      confidence: { shape: 0, cue: 0.85 },
      cues: [PLATE_WORDS],
    },
    {
      id: "plate.de",
      digits: 1,
      needsCue: true,
      pattern: /(?<![\p{L}\p{N}_-])[A-ZÄÖÜ]{1,3}[- ][A-Z]{1,2}[- ]?\d{1,4}[EH]?(?![\p{L}\p{N}_])/gu,
      confidence: { shape: 0, cue: 0.85 },
      cues: [PLATE_WORDS],
      contrary: BUS_WORDS,
      vetoes: [isNoPlate],
    },
    {
      id: "plate.sa",
      digits: 1,
      needsCue: true,
      needs: /[\u0621-\u064a] [\u0621-\u064a] [\u0621-\u064a] ?\d/,
      pattern: /(?<![\p{L}\p{N}_])(?:[\u0621-\u064a] ){2}[\u0621-\u064a] ?\d{1,4}(?![\p{L}\p{N}_])/gu,
      confidence: { shape: 0, cue: 0.85 },
      cues: [PLATE_WORDS],
    },
    {
      id: "plate.called",
      digitsInRow: 2,
      needsCue: true,
      pattern:
        /(?<![\p{L}\p{N}_])(?:(?=[A-Z\d -]{0,9}\d{2})(?=[\d -]{0,8}[A-Z])[A-Z\d]{2,7}(?:[ -][A-Z\d]{1,5}){0,2}|[A-Z] \d{3,5}|[\u0621-\u064a](?: ?[\u0621-\u064a]){0,2} ?[- ]?\d{3,4}|\d{3,4} ?[\u0621-\u064a](?: [\u0621-\u064a]){1,2})(?![\p{L}\p{N}_])/gu,
      confidence: { shape: 0, cue: 0.7 },
      cues: [KENNZEICHEN],
      vetoes: [isNoPlate, (_text, { value }) => value.replace(/\D/g, "").length < 2],
    },
  ],
  key: (value) => value.replace(/[^\p{L}\p{N}]/gu, "").toUpperCase(),
};
