import { expect, test } from "vitest";
import { anonymize } from "@/lib/privacy/anonymize";
import { readMarkedText } from "@/lib/privacy/marked-text";

const VALUES = `
plate [[PLATE:34 VHR 508]]
The driver's car is [[PLATE:34KLM77]]
Aracımın plakası [[PLATE:06 BRT 418]]'di
plaka [[PLATE:34 nry 906]]
Kennzeichen [[PLATE:B-KL 2047]]
Mein Auto: [[PLATE:M AB 1234]]
immatriculée [[PLATE:FK-482-ZD]]
номер машины [[PLATE:А123ВС 77]]
машина [[PLATE:34 VHR 508]]
لوحة السيارة [[PLATE:34 NRY 906]]
سيارتي [[PLATE:ر ك ن 4821]] في الموقف
машина [[PLATE:К482ЕМ/177]]
licence plate [[PLATE:BD51 SMR]]
license plate [[PLATE:7XYZ123]]
`;

const TRAPS = `
Does the 34 BZ bus stop here?
taxi 20 EUR 100
17h30, 23h45
30 ON 2025
34AS, 34BZ and 500T
my car broke down on 12 May 2025
`;

const linesOf = (lines: string) => lines.trim().split("\n");
const valuesIn = (text: string) =>
  anonymize(text, { role: "visitor" })
    .findings.filter(({ entity }) => entity === "PLATE")
    .map(({ start, end }) => text.slice(start, end));

test.each(linesOf(VALUES))("finds exactly the plates of %j", (line) => {
  const { text, marks } = readMarkedText(line);
  expect(valuesIn(text)).toEqual(marks.map(({ start, end }) => text.slice(start, end)));
});

test.each(linesOf(TRAPS))("takes nothing in %j for plates", (text) => {
  expect(valuesIn(text)).toEqual([]);
});
