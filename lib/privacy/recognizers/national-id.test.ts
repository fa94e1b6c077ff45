import { expect, test } from "vitest";
import { anonymize } from "@/lib/privacy/anonymize";
import { readMarkedText } from "@/lib/privacy/marked-text";

const VALUES = `
[[NATIONAL_ID:10000000078]]
TC kimlik numaram [[NATIONAL_ID:10000000078]]
kimlik no: [[NATIONAL_ID:12345678901]]
T.C. [[NATIONAL_ID:100 000 001 46]]
Vergi numaram [[NATIONAL_ID:1234567890]]
My SSN is [[NATIONAL_ID:219-09-9999]]
national insurance number [[NATIONAL_ID:QQ 12 34 56 C]]
my driver's license is [[NATIONAL_ID:D1234567]]
numéro de sécurité sociale [[NATIONAL_ID:2 84 05 75 114 025 46]]
ma carte d'identité [[NATIONAL_ID:880692310285]]
Steuer-ID [[NATIONAL_ID:65929970489]]
Personalausweis [[NATIONAL_ID:L01X00T471]]
мой ИНН [[NATIONAL_ID:500100732259]]
СНИЛС [[NATIONAL_ID:112-233-445 95]]
رقم الهوية [[NATIONAL_ID:1088475623]]
الإقامة [[NATIONAL_ID:٢٤٤١٠٩٨٧٦٥]]
Emirates ID [[NATIONAL_ID:784-1985-1234567-1]]
`;

const TRAPS = `
12345678901
Order 10000000078 has not arrived
Sipariş numaram 12345678901
My ID card expires on 12.05.2027
Kimlik kartı 150 TL
Do I need my ID card at 3 museums?
Ausweis vergessen, 4 Personen
`;

const linesOf = (lines: string) => lines.trim().split("\n");
const valuesIn = (text: string) =>
  anonymize(text, { role: "visitor" })
    .findings.filter(({ entity }) => entity === "NATIONAL_ID")
    .map(({ start, end }) => text.slice(start, end));

test.each(linesOf(VALUES))("finds exactly the identity numbers of %j", (line) => {
  const { text, marks } = readMarkedText(line);
  expect(valuesIn(text)).toEqual(marks.map(({ start, end }) => text.slice(start, end)));
});

test.each(linesOf(TRAPS))("takes nothing in %j for identity numbers", (text) => {
  expect(valuesIn(text)).toEqual([]);
});
