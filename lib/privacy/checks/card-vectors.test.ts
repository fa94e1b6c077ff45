import { expect, test } from "vitest";
import { anonymize } from "@/lib/privacy/anonymize";
import { isCardNumber } from "@/lib/privacy/checks/card-number";

/** Numbers that the brands and payment services publish for tests. */
const CARDS = {
  Visa: ["4111111111111111", "4012888888881881", "4242424242424242", "4000056655665556", "4222222222222"],
  Mastercard: ["5555555555554444", "5105105105105100", "5200828282828210", "2223003122003222", "2720990000000007"],
  "American Express": ["378282246310005", "371449635398431", "378734493671000", "341111111111111"],
  Diners: ["30569309025904", "38520000023237", "36227206271667", "3056930009020004"],
  Discover: ["6011111111111117", "6011000990139424", "6011601160116611", "6445644564456445"],
  JCB: ["3530111333300000", "3566002020360505", "3566111111111113"],
  UnionPay: ["6200000000000005", "6205500000000000004", "6250941006528599", "8171999927660000"],
  Maestro: ["6759649826438453", "6304000000000000", "5018000000000009", "5641821111166669", "6771798021000008"],
  Mir: ["2200000000000004", "2201382000000013", "2204120100000005"],
  Troy: ["9792030000000000", "9792020000000001", "6501700194147183"],
};

const EACH = Object.entries(CARDS).flatMap(([brand, numbers]) => numbers.map((number) => [brand, number] as const));
const foundIn = (text: string) =>
  anonymize(text, { role: "visitor" })
    .findings.filter(({ entity }) => entity === "CARD")
    .map(({ start, end }) => text.slice(start, end));
const lastDigitOff = (number: string) => `${number.slice(0, -1)}${String((Number(number.at(-1)) + 1) % 10)}`;

test.each(EACH)("%s: %s is a card's number, and with another last digit none", (_brand, number) => {
  expect(isCardNumber(number)).toBe(true);
  expect(isCardNumber(lastDigitOff(number))).toBe(false);
});

test.each(EACH)("%s: finds exactly %s in a text, in one piece and in groups", (_brand, number) => {
  const grouped = number.replace(/(.{4})(?=.)/g, "$1 ");
  expect(foundIn(`My card ${number} was declined`)).toEqual([number]);
  expect(foundIn(`Kartım ${grouped} çalışmıyor`)).toEqual([grouped]);
});
