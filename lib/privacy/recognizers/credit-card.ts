import { hasCardBrand, isCardNumber, passesLuhn } from "@/lib/privacy/checks/card-number";
import { type DigitGroup, digitsOf, readDigitGroups } from "@/lib/privacy/checks/digit-groups";
import type { Confidence, Reading, Recognizer } from "@/lib/privacy/recognizer";
import type { Cue } from "@/lib/privacy/vicinity";

const CARD_WORDS: Cue = {
  words:
    "card|cards|creditcard|debitcard|bankcard|karte*|kreditkarte*|bankkarte*|girokarte*|girocard|debitkarte*|carte|carte bancaire|carte bleue|cb|kart*|kredi kart*|карт*|بطاق*|visa|mastercard|master card|maestro|amex|american express|troy|мир|مدى|cvv|cvc|diners|discover|unionpay",
  reach: 40,
};
const ORDER_WORDS: Cue = {
  words:
    "order|tracking|invoice|ticket|booking|reservation|pnr|imei|isbn|ean|barcode|sipariş*|takip|fatura*|bilet*|rezervasyon*|commande|suivi|facture|billet|réservation|bestell*|sendung*|rechnung*|auftrag*|buchung*|ticketnummer|заказ*|трек*|счет|билет*|брон*|طلب*|حجز|تذكرة|فاتورة",
  reach: 30,
};
const TRANSIT_CARD_WORDS: Cue = {
  words: "istanbulkart*|istanbul kart*|müzekart*|müze kart*|akbil*|museum pass|museumpass|öğrenci kart*",
  reach: 30,
};

const MIN_DIGITS = 13;
const MAX_DIGITS = 19;
const GROUPED: Confidence = { shape: 0.5, cue: 0.75, check: 0.95, contrary: 0.4 };

/** As on the card: 4-4-4-4, perhaps with three more, or 4-6-5 or 4-6-4. */
const looksPrinted = (groups: readonly DigitGroup[]) =>
  /^(?:4-4-4-4(?:-[1-3])?|4-6-[45])$/.test(groups.map(({ digits }) => digits.length).join("-"));

/** The beginnings of a row of groups that have the length of a card number, longest first. */
function lengthsOfCard(groups: readonly DigitGroup[]): DigitGroup[][] {
  return groups
    .map((_, index) => groups.slice(0, index + 1))
    .filter((part) => {
      const { length } = digitsOf(part);
      return length >= MIN_DIGITS && length <= MAX_DIGITS;
    })
    .reverse();
}

function readCard(text: string, match: RegExpExecArray): Reading | null {
  const parts = lengthsOfCard(readDigitGroups(text, match.index));
  const best =
    parts.find((part) => isCardNumber(digitsOf(part))) ??
    parts.find(looksPrinted) ??
    parts.find((part) => hasCardBrand(digitsOf(part))) ??
    parts[0];
  const last = best?.at(-1);
  if (!best || !last) return null;
  const reading = { start: match.index, end: last.end, value: digitsOf(best) };
  return looksPrinted(best) ? { ...reading, confidence: GROUPED } : reading;
}

const isBookNumber = (_text: string, { value }: Reading) => value.length === MIN_DIGITS && /^97[89]/.test(value);
const isOneDigit = (_text: string, { value }: Reading) => /^(\d)\1*$/.test(value.replace(/\D/g, ""));

/** Numbers of bank cards; of those with a wrong checksum, the ones that words or their printed form give away. */
export const creditCard: Recognizer = {
  entity: "CARD",
  description: "Numbers of credit and debit cards, also mistyped ones that are called a card",
  rules: [
    {
      id: "card.number",
      digits: MIN_DIGITS,
      digitsInRow: 4,
      pattern: /(?<![\p{L}\p{N}_]|\d[.,:/])(?<!(?<!\d)\d{4}[ .-]{1,2})\d{4}(?=[\d ().-]{9})/gu,
      read: readCard,
      confidence: { shape: 0, cue: 0.7, check: 0.95, contrary: 0.4 },
      check: { id: "luhn", passes: isCardNumber },
      cues: [CARD_WORDS],
      contrary: ORDER_WORDS,
      vetoes: [isBookNumber, isOneDigit],
    },
    {
      id: "card.unbranded",
      digits: 16,
      digitsInRow: 4,
      pattern: /(?<![\p{L}\p{N}_]|\d[.,:/])\d{4}(?:[ -]?\d{4}){3}(?:[ -]?\d{1,3})?(?![\p{L}\p{N}_])/gu,
      confidence: { shape: 0, check: 0.7 },
      check: { id: "luhn", passes: (value) => passesLuhn(value.replace(/\D/g, "")) },
      contrary: ORDER_WORDS,
      vetoes: [isOneDigit],
    },
    {
      id: "card.transit",
      digits: 16,
      digitsInRow: 4,
      pattern: /(?<![\p{L}\p{N}_]|\d[.,:/])\d{4}(?:[ -]?\d{4}){3}(?![\p{L}\p{N}_])/gu,
      confidence: { shape: 0, cue: 0.45 },
      needsCue: true,
      cues: [TRANSIT_CARD_WORDS],
    },
  ],
  key: (value) => value.replace(/\D/g, ""),
};
