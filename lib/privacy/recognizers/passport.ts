import { isPrice } from "@/lib/privacy/checks/price";
import { isWrittenDate } from "@/lib/privacy/checks/written-date";
import type { Reading, Recognizer } from "@/lib/privacy/recognizer";
import type { Cue } from "@/lib/privacy/vicinity";

const PASSPORT_WORDS: Cue = {
  words:
    "passport|passports|pp no|pp number|pp nr|pp no.|passport no|passport number|pass no|visa no|visa number|travel document|pasaport*|vize no|vize numara*|passeport|passeports|document de voyage|numéro de visa|reisepass*|pass-nr|passnr|pass nr|passnummer*|reisedokument|pass|visumnummer|паспорт*|загранпаспорт*|загран*|номер визы|визы номер|جواز*|جواز السفر|جواز سفر*|باسبور*|رقم التأشيرة",
  reach: 36,
};
/** "Series 45 14 number 827361": how Russian papers are numbered. */
const SERIES_WORDS: Cue = { words: "сери*", reach: 12 };
const OTHER_WORDS: Cue = {
  words:
    "order|booking|reservation|ticket|pnr|flight|phone|tel|telefon*|card|iban|room|sipariş*|rezervasyon*|bilet*|uçuş*|commande|réservation|billet|vol|buchung*|flug|заказ*|брон*|билет*|рейс*|телефон*|طلب*|حجز|تذكرة|رحلة|هاتف*|جوال*|museum|müze*|musée|kimlik*|tc",
  reach: 24,
};

const plain = (value: string) => value.replace(/[^\p{L}\p{N}]/gu, "").toUpperCase();
/** Four digits, less where so many letters and digits in a row are no word either. */
const leastDigits = (code: string) => (/^[A-Z][A-Z\d]{8}$/.test(code) ? 2 : /^[A-Z].{7}/.test(code) ? 3 : 4);
/** Six to ten letters and digits: no year, no price, no date. */
function isNoPassport(text: string, { start, end, value }: Reading): boolean {
  const code = plain(value);
  const digits = code.replace(/\D/g, "").length;
  return (
    code.length < 6 ||
    code.length > (/^[A-Z]{2}\d{9}$/.test(code) ? 11 : 10) ||
    digits < leastDigits(code) ||
    /^[A-Z]{2}\d{3,4}$/.test(code) ||
    isWrittenDate(value) ||
    isPrice(text, start, end)
  );
}

/** Passport numbers, which nothing but the words near them gives away, and the lines a machine reads. */
export const passport: Recognizer = {
  entity: "PASSPORT",
  description: "Passport and visa numbers that are called so, and the machine-readable lines of a passport",
  rules: [
    {
      id: "passport.number",
      digits: 2,
      needsCue: true,
      pattern:
        /(?<![\p{L}\p{N}_+]|[\p{N}][.,:/-])(?:[CFGHJKLMNPRTVWXYZ](?=[A-Z]{0,7}\d)[\dCFGHJKLMNPRTVWXYZ]{8}|(?:(?!РФ)[A-ZА-Я]{1,3}[ -]?(?=\d)|(?=\d))\d{1,9}[A-Z\d]{0,8}(?:[ -]\d{2,7}){0,2})(?![\p{L}\p{N}_]|[.,:/]\d)/gu,
      confidence: { shape: 0, cue: 0.85 },
      cues: [PASSPORT_WORDS],
      contrary: OTHER_WORDS,
      vetoes: [isNoPassport],
    },
    {
      id: "passport.series",
      digits: 10,
      digitsInRow: 6,
      needsCue: true,
      pattern: /(?<![\p{L}\p{N}_+])\d{2} ?\d{2},? ?(?:№|номер|ном\.?) ?\d{6}(?![\p{L}\p{N}_])/giu,
      confidence: { shape: 0, cue: 0.9 },
      cues: [PASSPORT_WORDS, SERIES_WORDS],
    },
    {
      id: "passport.lower",
      digitsInRow: 6,
      needsCue: true,
      pattern: /(?<![\p{L}\p{N}_+])[a-z]{1,2} ?\d{6,8}(?![\p{L}\p{N}_])/gu,
      confidence: { shape: 0, cue: 0.7 },
      cues: [PASSPORT_WORDS],
      contrary: OTHER_WORDS,
      vetoes: [isNoPassport],
    },
    {
      id: "passport.mrz",
      longestRun: 20,
      needs: /p[a-z<][a-z]{3}[a-z]{1,30}<</,
      pattern: /(?<![\p{L}\p{N}])P[A-Z<][A-Z]{3}[A-Z]{1,30}<[A-Z<]{6,44}(?:\s{1,3}[A-Z\d<]{28,44})?/gu,
      confidence: { shape: 0.97 },
    },
  ],
  key: plain,
};
