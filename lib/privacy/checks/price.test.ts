import { expect, test } from "vitest";
import { isPrice } from "@/lib/privacy/checks/price";

const priced = (text: string) => {
  const [value = ""] = /\d[\d .]*\d/.exec(text) ?? [];
  const start = text.indexOf(value);
  return isPrice(text, start, start + value.length);
};

test.each([
  "1500 TL",
  "1.500₺",
  "€ 120",
  "120,50 euro",
  "1 500 руб.",
  "2000 liraya",
  "500 ليرة",
  "10 million",
  "USD 300",
])("%j is a price", (text) => {
  expect(priced(text)).toBe(true);
});

test.each(["0532 123", "120 tlf", "1500 people", "battle 1500", "room 120, 5 TL", "1500 eurocard"])(
  "%j holds a number that is none",
  (text) => {
    expect(priced(text)).toBe(false);
  },
);
