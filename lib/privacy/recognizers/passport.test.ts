import { expect, test } from "vitest";
import { anonymize } from "@/lib/privacy/anonymize";
import { readMarkedText } from "@/lib/privacy/marked-text";

const VALUES = `
mein Reisepass ist [[PASSPORT:CFXLM2T47]]
My passport number is [[PASSPORT:548912036]]
passport [[PASSPORT:GB4471920]], is it fine?
[[PASSPORT:548912036]] is my passport number
Pasaportum [[PASSPORT:U 20417733]]
pasaport no [[PASSPORT:U20417733]]
Reisepass [[PASSPORT:C4VMK9T3L]]
Meine Passnummer: [[PASSPORT:C11T220F4]]
Passeport n° [[PASSPORT:14CV28143]]
Загранпаспорт [[PASSPORT:75 4471203]]
паспорт [[PASSPORT:4510 123456]]
جوازي رقم [[PASSPORT:K7741203]]
رقم الجواز [[PASSPORT:٤٤٧١٢٠٣٣]]
my passport: [[PASSPORT:k7741204]]
[[PASSPORT:P<TURYILMAZ<<AYSE<<<<<<<<<<<<<<<<<<<<<<<<<<<]]
`;

const TRAPS = `
My passport expires on 12.05.2027
Passport valid for 6 months?
Pasaport harcı 4500 TL
Reisepass gültig bis 2031
548912036
Museum Pass 2025, where?
`;

const linesOf = (lines: string) => lines.trim().split("\n");
const valuesIn = (text: string) =>
  anonymize(text, { role: "visitor" })
    .findings.filter(({ entity }) => entity === "PASSPORT")
    .map(({ start, end }) => text.slice(start, end));

test.each(linesOf(VALUES))("finds exactly the passport numbers of %j", (line) => {
  const { text, marks } = readMarkedText(line);
  expect(valuesIn(text)).toEqual(marks.map(({ start, end }) => text.slice(start, end)));
});

test.each(linesOf(TRAPS))("takes nothing in %j for passport numbers", (text) => {
  expect(valuesIn(text)).toEqual([]);
});
