import { fold } from "@/lib/privacy/characters";
import { isCityOrDistrict, isStopWord } from "@/lib/privacy/gazetteer";
import { addressKey } from "@/lib/privacy/name-key";
import {
  ARAB,
  ENGLISH,
  FRENCH,
  GERMAN,
  RUSSIAN,
  TAIL,
  TURKISH,
  TURKISH_WHOLE,
} from "@/lib/privacy/recognizers/address-forms";
import type { Reading, Recognizer } from "@/lib/privacy/recognizer";
import type { Cue } from "@/lib/privacy/vicinity";

/** "Send the voucher to": the words behind which an address is where it should go. */
const SENDING = "send|mail|post|ship|deliver|forward|return|bring|courier"
  .split("|")
  .flatMap((verb) =>
    "it|them|this|everything|the voucher|the vouchers|the ticket|the tickets|the sim|the sim card|the bag|the bags|my bag|the luggage|my luggage|the suitcase|my suitcase|my passport|the parcel|the package|the invoice|the letter|my order|the order|the food|the card|the key|the keys"
      .split("|")
      .map((thing) => `${verb} ${thing} to`),
  )
  .join("|");

/** Who says where he lives or stays. */
const HOME_WORDS: Cue = {
  words: [
    "to my address|to my home|to our|deliver to|delivered to|ship to|shipped to|send to|send it to|sent to|post to|courier to|my address|my home|our home|live at|live in|living at|i live|we live|stay at|staying at|we stay|i stay|our airbnb|my airbnb|airbnb|our apartment|our flat|my flat|my apartment|my place|our place|my house|home address|deliver|delivery|pick-up|pickup|collect us|collect me|courier|apartment is|flat is|house is|home is|place is|residing at|reside at|renting|rental|we're at|deliver to|delivered to|pick me up|pick us up|ship to|send it to|address is|address",
    SENDING,
    "adresim*|adresimiz*|adresinde*|adresi|adrese|evim*|evimiz*|oturuyor*|yaşıyor*|kalıyor*|ikamet|dairemiz*|dairem*",
    "j'habite|nous habitons|habite|mon adresse|notre adresse|nous logeons|je loge|logeons|loge|chez moi|adresse|nous sommes au|je réside|domicile|jhabite|j habite|j'abite|habitons|habitent|demeure|demeurons|demeurant|livraison|livrer|livrez|livrez-moi|chez nous|notre appartement|mon appartement|notre logement|mon logement|logement|on loge|on habite|on dort|appart|notre airbnb|mon airbnb|venez me chercher|venez nous chercher|passez me prendre|réside|résidons|séjournons|hébergés|hébergé",
    "ich wohne|wir wohnen|wohne|wohnen|wohnt|meine adresse|unsere adresse|adresse|anschrift|holt uns|holt mich|holen sie uns|holen sie mich|hol uns|hol mich|abzuholen|meine wohnung|unsere wohnung|zu hause|zuhause|daheim|abholung|abholen|abgeholt|lieferung|liefern|liefert|lieferadresse|rechnungsadresse|schicken|wohnhaft|unser airbnb|mein airbnb|ferienwohnung|fewo|unterkunft|untergebracht|übernachten|lebe in|wir leben",
    "мы живем|я живу|живу|живем|живет|мой адрес|наш адрес|адрес|остановились|остановился|остановилась|проживаю|прописан*|дом",
    "أسكن|نسكن|اسكن|أقيم|نقيم|عنواني|عنوان*|بيتي|منزلي|شقتي|شقتنا|نحن في|أنا في|العنوان",
  ].join("|"),
  reach: 40,
};
/** Who a chatbot speaks of when it says where somebody stays. */
const YOUR_WORDS: Cue = {
  words:
    "you are staying at|you're staying at|you stay at|staying at|your address|your apartment|your home|your airbnb|you live at|adresiniz*|eviniz*|kaldığınız|votre adresse|vous logez|vous habitez|ihre adresse|sie wohnen|ihre wohnung|ваш адрес|вы живете|вы остановились|عنوانك|تسكن|تقيم",
  reach: 24,
};

/** Where one wants to go, which is as likely a restaurant: no home unless a flat is told, too. */
const DESTINATION_WORDS: Cue = { words: "to|towards|going to|get to|heading to|ride to|cab to|taxi to", reach: 2 };
const FLAT = /(?<!\p{L})(?:flat|apt|apartment|unit|suite|floor|daire|d:|wohnung|appartement|кв|شقة)/iu;

const STREET_BEGINNINGS = new Set("am an auf in im zum zur unter alte alter neue neuer große kleine".split(" "));
const isOpening = (word: string) => isStopWord(fold(word)) && !STREET_BEGINNINGS.has(word.toLowerCase());

/** Where one more part of the address ends that begins at a position: a flat, a postcode, a city; or nowhere. */
function partAt(text: string, at: number): number | null {
  TAIL.piece.lastIndex = at;
  if (TAIL.piece.test(text)) return TAIL.piece.lastIndex;
  TAIL.place.lastIndex = at;
  const found = TAIL.place.exec(text);
  const name = found?.groups?.["name"];
  if (!found || name === undefined) return null;
  const whole = fold(name);
  const [first = ""] = whole.split(" ");
  const length = isCityOrDistrict(whole) ? name.length : isCityOrDistrict(first) ? first.length : null;
  return length === null ? null : TAIL.place.lastIndex - name.length + length;
}

const MAX_PARTS = 6;

function endOfAddress(text: string, from: number): number {
  let end = from;
  for (let parts = 0; parts < MAX_PARTS; parts += 1) {
    TAIL.separator.lastIndex = end;
    if (!TAIL.separator.test(text)) break;
    const next = partAt(text, TAIL.separator.lastIndex);
    if (next === null) break;
    end = next;
  }
  return end;
}

function readFrom(text: string, start: number, head: string): Reading {
  const end = endOfAddress(text, start + head.length);
  const value = text.slice(start, end);
  return FLAT.test(value)
    ? { start, end, value, confidence: { shape: 0.8, cue: 0.9, contrary: 0.7 } }
    : { start, end, value };
}

/** A sentence's first words aren't part of the address that follows them ("Evim Bağdat Cad. …"), the city behind is. */
function readAddress(text: string, match: RegExpExecArray): Reading {
  let { index: start } = match;
  let [head] = match;
  for (let word = FIRST_WORD.exec(head); word?.[1] !== undefined && isOpening(word[1]); word = FIRST_WORD.exec(head)) {
    start += word[0].length;
    head = head.slice(word[0].length);
  }
  return readFrom(text, start, head);
}

/** Where any word may belong to the name, it begins behind the last common one: "card to caferaga mah. …". */
function readLowerAddress(text: string, match: RegExpExecArray): Reading {
  const [head] = match;
  const words = FIRST_WORDS.exec(head)?.[0] ?? "";
  const last = Array.from(words.matchAll(/\p{L}{1,20},? /gu)).findLast(([word]) => isOpening(word.replace(/,? $/, "")));
  const cut = last ? last.index + last[0].length : 0;
  return readFrom(text, match.index + cut, head.slice(cut));
}
const FIRST_WORD = /^(\p{L}{1,20}),? (?=[\p{L}\d])/u;
const FIRST_WORDS = /^(?:\p{L}{1,20},? ){1,4}(?=\p{L})/u;

const hasNoNumber = (_text: string, { value }: Reading) => !/\d/.test(value);
/** "5 seats for some old street": words of a sentence, no name of a street. */
const isSentence = (_text: string, { value }: Reading) =>
  value
    .split(/[ ,]{1,3}/)
    .slice(0, 5)
    .some((word) => SENTENCE_WORDS.has(fold(word)));
/** "Platz 7" is a seat. */
const isSeat = (_text: string, { value }: Reading) =>
  /^(?:platz|ring|markt|hof|weg|berg|wall|ufer|damm|straße|strasse|str|gasse|pfad)\.? {1,2}\d/iu.test(value);
/** "Ordu Caddesi 34134": a number of five digits behind a street, and no other, is its postcode. */
const isPostcodeOnly = (_text: string, { value }: Reading) =>
  /^\D{1,120}(?<!no[ .:]{0,3}|№ ?|رقم ?)\d{5}\D{0,80}$/iu.test(value);
const SENTENCE_WORDS = new Set(
  "for a an to is are from with my we you people persons tickets seats nights days hours minutes one bir için var kişi gün gece pour avec personnes nuits jours für mit personen nächte tage uhr для человек ночи дней شخص ليال ايام".split(
    " ",
  ),
);

const FORMS = { tr: TURKISH, en: ENGLISH, fr: FRENCH, de: GERMAN, ru: RUSSIAN, ar: ARAB };

/** Street addresses with a house number, as they are written in Turkey, Europe, Russia and the Arab countries. */
export const address: Recognizer = {
  entity: "ADDRESS",
  description: "Street addresses with their house number, with flat, postcode and city where they follow",
  rules: [
    {
      id: "address.tr-whole",
      digits: 1,
      span: 260,
      ...TURKISH_WHOLE,
      read: readLowerAddress,
      confidence: { shape: 0.7, cue: 0.9 },
      cues: [HOME_WORDS],
      yours: YOUR_WORDS,
      vetoes: [isSentence],
    },
    ...Object.entries(FORMS).flatMap(([language, { pattern, anyCase, ...gate }]) => [
      {
        id: `address.${language}`,
        digits: 1,
        span: 260,
        ...gate,
        pattern,
        read: readAddress,
        confidence: { shape: 0.75, cue: 0.9 },
        contrary: DESTINATION_WORDS,
        cues: [HOME_WORDS],
        yours: YOUR_WORDS,
        vetoes: [hasNoNumber, isSentence, isSeat, isPostcodeOnly],
      },
      {
        id: `address.${language}-any-case`,
        digits: 1,
        span: 260,
        ...gate,
        needsCue: true,
        pattern: anyCase,
        read: language === "tr" ? readLowerAddress : readAddress,
        confidence: { shape: 0, cue: 0.7 },
        cues: [HOME_WORDS],
        yours: YOUR_WORDS,
        vetoes: [hasNoNumber, isSentence, isSeat, isPostcodeOnly],
      },
    ]),
  ],
  key: addressKey,
};
