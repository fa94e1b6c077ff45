import { type DigitGroup, digitsOf, isUniform, readDigitGroups } from "@/lib/privacy/checks/digit-groups";
import { barePlan, checkInternational, GROUPED_DIGITS, groupedPlan } from "@/lib/privacy/checks/phone-plan";
import { isPrice } from "@/lib/privacy/checks/price";
import type { Confidence, Reading, Recognizer } from "@/lib/privacy/recognizer";
import { NUMBER_WORDS, OTHER_NUMBER_WORDS, PHONE_WORDS, YOUR_PHONE_WORDS } from "@/lib/privacy/recognizers/phone-words";

const INTERNATIONAL: Confidence = { shape: 0.95, cue: 0.95, contrary: 0.9 };
const INTERNATIONAL_MISTYPED: Confidence = { shape: 0.75, cue: 0.85, contrary: 0.6 };
const GROUPED: Confidence = { shape: 0.75, cue: 0.9, contrary: 0.6 };
const BARE: Confidence = { shape: 0.65, cue: 0.9 };
/** A Turkish mobile without its zero: ten digits, which an order may have too. */
const BARE_MOBILE: Confidence = { shape: 0.5, cue: 0.9 };
const CALLED_PHONE: Confidence = { shape: 0, cue: 0.75 };

/** Dates, hours and decimals are read over as a whole, so that no number begins within one. */
const OTHERS = [
  String.raw`\d{1,2}(?<mark>[./-])\d{1,2}\k<mark>(?:19|20)\d{2}(?!\d)`,
  String.raw`\d{1,2}(?<sign>[./-])\d{1,2}\k<sign>\d{2}(?!\k<sign>?\d)`,
  String.raw`(?:19|20)\d{2}[./-]\d{1,2}[./-]\d{1,2}(?!\d)`,
  String.raw`(?:[01]?\d|2[0-4])[.:][0-5]\d ?- ?(?:[01]?\d|2[0-4])[.:][0-5]\d(?!\d)`,
  String.raw`\d{1,3}\.\d{4,40}(?![.\d])`,
].join("|");
const START = new RegExp(String.raw`(?<!\d)(?:(?<other>${OTHERS})|(?<prefix>\+ ?\(?|\(\+?)?\d)`, "g");

const PHONE_WORD_GLUED =
  /(?:^|[^\p{L}])(?:tel|telefon|gsm|cep|wp|wa|whatsapp|ph|phone|mobile|тел|телефон|هاتف|جوال)$/iu;

const MIN_DIGITS = 7;
/** Fifteen with the country code, and two zeros in place of +. */
const MAX_DIGITS = 17;
const MAX_CALLED_DIGITS = 13;

type Parts = readonly (readonly DigitGroup[])[];
type Found = { groups: readonly DigitGroup[]; kind: string; confidence: Confidence };

const countDigits = (groups: readonly DigitGroup[]) => groups.reduce((sum, { digits }) => sum + digits.length, 0);
const canonical = (groups: readonly DigitGroup[]) => groups.map(({ digits }) => digits).join(" ");

const ENOUGH_DIGITS = /(?:\d[ ()./-]{0,5}){6}\d/y;
/** True when nothing but what stands in numbers is between a position and the seventh digit from there. */
function hasEnoughDigits(text: string, at: number): boolean {
  ENOUGH_DIGITS.lastIndex = at;
  return ENOUGH_DIGITS.test(text);
}

/** True where a number may begin: not in a word, a decimal, a path or the middle of a row of other numbers. */
function mayStartAt(text: string, { index, digit, after }: { index: number; digit: number; after: number }): boolean {
  if (!hasEnoughDigits(text, digit)) return false;
  if (index === 0 || index === after) return true;
  const before = text.slice(Math.max(0, index - 12), index);
  if (/[#№]$|\d[.,:/]$/.test(before)) return false;
  if (/[\p{L}\p{M}]$/u.test(before)) return PHONE_WORD_GLUED.test(before);
  const isSingle = !/\d/.test(text.charAt(digit + 1));
  if (isSingle && /(?<!\d)\d[ .(-]?$/.test(before)) return false;
  const isInRun = /(?<!\d)\d{4}[ .-]{1,2}$/.test(before) && !/(?:19|20)\d{2}[ .-]{1,2}$/.test(before);
  return !isInRun || after >= index - 3;
}

/** The beginnings of a row of groups that have enough digits for a phone number and not too many, longest first. */
function beginnings(groups: readonly DigitGroup[]): Parts {
  const found: (readonly DigitGroup[])[] = [];
  let length = 0;
  for (const [index, { digits }] of groups.entries()) {
    length += digits.length;
    if (length >= MIN_DIGITS && length <= MAX_DIGITS) found.unshift(groups.slice(0, index + 1));
  }
  return found;
}

function readInternational(parts: Parts, hasPlus: boolean): Found | null {
  const after00 = (part: readonly DigitGroup[]) => (hasPlus ? digitsOf(part) : digitsOf(part).slice(2));
  if (!hasPlus && !digitsOf(parts[0] ?? []).startsWith("00")) return null;
  const valid = parts.find((part) => checkInternational(after00(part)) === "valid");
  if (valid) return { groups: valid, kind: "international", confidence: INTERNATIONAL };
  const mistyped = parts.find((part) => {
    const { length } = after00(part);
    return length >= 8 && length <= 15 && (hasPlus || checkInternational(after00(part)) !== "unknown");
  });
  return mistyped ? { groups: mistyped, kind: "international", confidence: INTERNATIONAL_MISTYPED } : null;
}

/** Most rows of numbers have too few digits or too many, which is told at once. */
function mayBeGrouped(part: readonly DigitGroup[]): boolean {
  const count = countDigits(part);
  return count >= GROUPED_DIGITS.least && count <= GROUPED_DIGITS.most;
}

/** Pairs such as 06 12 34 56 78 need one separator throughout: "09.30-18.00 …" are hours. */
const fits = (part: readonly DigitGroup[], plan: string | null) =>
  plan !== null && (plan !== "pairs" || isUniform(part));

function readNational(groups: readonly DigitGroup[], parts: Parts): Found | null {
  const isDictated = groups.length >= 9 && groups.every(({ digits }) => digits.length === 1) && isUniform(groups);
  if (isDictated && barePlan(digitsOf(groups)) !== null) return { groups, kind: "dictated", confidence: BARE };
  for (const part of parts) {
    const plan = part.length > 1 && mayBeGrouped(part) ? groupedPlan(canonical(part)) : null;
    if (fits(part, plan)) return { groups: part, kind: "national", confidence: GROUPED };
  }
  const first = groups.slice(0, 1);
  if (barePlan(digitsOf(first)) !== null) return { groups: first, kind: "bare", confidence: BARE };
  if (/^5[0-5]\d{8}$/.test(digitsOf(first))) return { groups: first, kind: "bare", confidence: BARE_MOBILE };
  return null;
}

/** Years, times and round thousands don't become a phone number by a word near them. */
function looksOtherwise(groups: readonly DigitGroup[]): boolean {
  const arePairs = groups.every(({ digits }) => digits.length <= 2) && !isUniform(groups);
  const areYears = groups.every(({ digits }) => /^(?:1[0-9]|20)\d{2}$/.test(digits));
  const areThousands = groups.length > 1 && /^[1-9]\d{0,2}(?: \d{3}){2,8}$/.test(canonical(groups));
  const isDate = /^(?:(?:19|20)\d{2} \d{1,2} \d{1,2}|\d{1,2} \d{1,2} (?:19|20)\d{2})(?: |$)/.test(canonical(groups));
  return arePairs || areYears || isDate || (areThousands && groups[1]?.gap !== "-");
}

/** Seven to thirteen digits of any shape, which need a word that calls them a phone number. */
function readCalled(parts: Parts): Found | null {
  const part = parts.find((beginning) => countDigits(beginning) <= MAX_CALLED_DIGITS);
  return part && !looksOtherwise(part) ? { groups: part, kind: "called", confidence: CALLED_PHONE } : null;
}

/** Letters glued to a bare number make it part of an id: 0612345678ab, but not 05321234567den. */
const isPartOfId = (text: string, end: number) =>
  /^[\p{L}_]{0,8}\d|^[a-f]{1,8}(?!\p{L})|^_/iu.test(text.slice(end, end + 10));

/** True for "(0532 123 45 67", whose closing bracket stands after the number. */
const opensMoreThanCloses = (number: string) => number.startsWith("(") && !number.includes(")");

/** Typed from right to left, the plus comes last: 966501234567+ */
const withTrailingPlus = (text: string, end: number) => (/^\+(?!\d)/.test(text.slice(end, end + 2)) ? end + 1 : end);

/** True for what a number's surroundings make something else: a price, or a part of an id. */
const isElse = (text: string, start: number, { groups, kind, end }: Found & { end: number }) =>
  (kind !== "international" && isPrice(text, start, end)) || (groups.length === 1 && isPartOfId(text, end));

function readPhone(text: string, match: RegExpExecArray, after: number): Reading | null {
  const { index } = match;
  const { other, prefix = "" } = match.groups ?? {};
  const digit = index + prefix.length;
  if (other !== undefined || !mayStartAt(text, { index, digit, after })) return null;
  const groups = readDigitGroups(text, digit);
  const parts = beginnings(groups);
  const number = readInternational(parts, prefix.includes("+")) ?? readNational(groups, parts) ?? readCalled(parts);
  if (!number) return null;
  const last = number.groups.at(-1)?.end ?? digit;
  if (isElse(text, index, { ...number, end: last })) return null;

  const start = opensMoreThanCloses(text.slice(index, last)) ? index + 1 : index;
  return {
    start,
    end: withTrailingPlus(text, last),
    value: digitsOf(number.groups),
    kind: number.kind,
    confidence: number.confidence,
  };
}

/** The digits without +, 00 or the national 0. */
const phoneKey = (value: string) => value.replace(/^0+/, "");

/** Telephone numbers of any country with country code, and national ones as they are written where our visitors live. */
export const phone: Recognizer = {
  entity: "PHONE",
  description: "Telephone numbers, with country code or as written in Turkey, Europe, Russia, America and the Gulf",
  rules: [
    {
      id: "phone",
      digits: MIN_DIGITS,
      pattern: START,
      read: readPhone,
      confidence: { shape: 0 },
      cues: [PHONE_WORDS, NUMBER_WORDS],
      contrary: OTHER_NUMBER_WORDS,
      yours: YOUR_PHONE_WORDS,
    },
  ],
  key: phoneKey,
};
