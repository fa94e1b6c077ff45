import { expect, test } from "vitest";
import { anonymize } from "@/lib/privacy/anonymize";
import { readMarkedText } from "@/lib/privacy/marked-text";

const VALUES = `
I was born on [[BIRTH_DATE:23/08/1979]]
DOB [[BIRTH_DATE:23 August 1979]]
date of birth: [[BIRTH_DATE:August 23rd, 1979]]
born in [[BIRTH_DATE:1979]]
Doğum tarihim [[BIRTH_DATE:3 Mart 1964]]
[[BIRTH_DATE:17.08.1999]] doğumluyum
[[BIRTH_DATE:1999]] doğumluyum
dogum tarihi [[BIRTH_DATE:17.08.99]]
Geboren am [[BIRTH_DATE:7. Juli 1951]]
née le [[BIRTH_DATE:02/10/2016]]
né le [[BIRTH_DATE:19 février 1948]]
Дата рождения [[BIRTH_DATE:5 мая 1958]] г.
родилась [[BIRTH_DATE:14.02.2013]]
تاريخ الميلاد [[BIRTH_DATE:12 مارس 1961]]
مواليد [[BIRTH_DATE:1961]]
ولدت في [[BIRTH_DATE:٧ شعبان ١٤١٢]]
تاريخ الولادة [[BIRTH_DATE:3 مايو 1990]]
я [[BIRTH_DATE:1957]] г.р.
мама [[BIRTH_DATE:1957]] года рождения
Doğum yılım [[BIRTH_DATE:1971]]
`;

const TRAPS = `
I arrive on 12.05.2025 and leave on 16.05.2025
my birthday is in May
was it built in 1453?
We celebrate a birthday, 4 people, 19:30
21/09/1983
born to be wild at 22:00
`;

const linesOf = (lines: string) => lines.trim().split("\n");
const valuesIn = (text: string) =>
  anonymize(text, { role: "visitor" })
    .findings.filter(({ entity }) => entity === "BIRTH_DATE")
    .map(({ start, end }) => text.slice(start, end));

test.each(linesOf(VALUES))("finds exactly the birth dates of %j", (line) => {
  const { text, marks } = readMarkedText(line);
  expect(valuesIn(text)).toEqual(marks.map(({ start, end }) => text.slice(start, end)));
});

test.each(linesOf(TRAPS))("takes nothing in %j for birth dates", (text) => {
  expect(valuesIn(text)).toEqual([]);
});
