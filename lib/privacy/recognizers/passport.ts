import { isPrice } from "@/lib/privacy/checks/price";
import { isWrittenDate } from "@/lib/privacy/checks/written-date";
import type { Reading, Recognizer } from "@/lib/privacy/recognizer";
import type { Cue } from "@/lib/privacy/vicinity";

const PASSPORT_WORDS: Cue = {
  words:
    "passport|passports|passport no|passport number|pass no|visa no|visa number|travel document|pasaport*|vize no|vize numara*|passeport|passeports|document de voyage|numéro de visa|reisepass*|pass-nr|passnr|pass nr|passnummer*|reisedokument|pass|visumnummer|паспорт*|загранпаспорт*|загран*|номер визы|визы номер|جواز*|جواز السفر|جواز سفر*|باسبور*|رقم التأشيرة",
  reach: 36,
};
const OTHER_WORDS: Cue = {
  words:
    "order|booking|reservation|ticket|pnr|flight|phone|tel|telefon*|card|iban|room|sipariş*|rezervasyon*|bilet*|uçuş*|commande|réservation|billet|vol|buchung*|flug|заказ*|брон*|билет*|рейс*|телефон*|طلب*|حجز|تذكرة|رحلة|هاتف*|جوال*|museum|müze*|musée|kimlik*|tc",
  reach: 24,
};

const plain = (value: string) => value.replace(/[^\p{L}\p{N}]/gu, "").toUpperCase();
/** Six to ten letters and digits, four of them digits: no year, no price, no date. */
function isNoPassport(text: string, { start, end, value }: Reading): boolean {
  const code = plain(value);
  const digits = code.replace(/\D/g, "").length;
  return (
    code.length < 6 ||
    code.length > 10 ||
    digits < (/^[A-Z].{7}/.test(code) ? 3 : 4) ||
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
      digits: 3,
      needsCue: true,
      pattern:
        /(?<![\p{L}\p{N}_+]|[\p{N}][.,:/-])(?:[A-ZА-Я]{1,3}[ -]?(?=\d)|(?=\d))\d{1,9}[A-Z\d]{0,8}(?:[ -]\d{2,7}){0,2}(?![\p{L}\p{N}_]|[.,:/]\d)/gu,
      confidence: { shape: 0, cue: 0.85 },
      cues: [PASSPORT_WORDS],
      contrary: OTHER_WORDS,
      vetoes: [isNoPassport],
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
