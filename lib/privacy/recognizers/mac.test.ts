import { expect, test } from "vitest";
import { anonymize } from "@/lib/privacy/anonymize";
import { readMarkedText } from "@/lib/privacy/marked-text";

const VALUES = `
my laptop is [[MAC:3C:22:FB:9A:10:4E]]
MAC adresim [[MAC:00-1A-2B-3C-4D-5E]]
Die MAC-Adresse lautet [[MAC:a4:5e:60:c2:11:9b]]
Adresse MAC : [[MAC:F0:18:98:33:7C:D2]]
MAC-адрес [[MAC:B8:27:EB:45:0F:1C]]
عنوان ماك [[MAC:5C:F9:38:A1:0B:77]]
mac address [[MAC:0011.22aa.bbcc]]
mac: [[MAC:b827eb450f1c]]
mac [[MAC:00:11:22:33:44:55]]
`;

const TRAPS = `
open 09:00:00 to 18:30:00
12:05:20:25:10:30
aa:bb:cc
the commit is b827eb450f1c
12-05-20-25-10-30
`;

const linesOf = (lines: string) => lines.trim().split("\n");
const valuesIn = (text: string) =>
  anonymize(text, { role: "visitor" })
    .findings.filter(({ entity }) => entity === "MAC")
    .map(({ start, end }) => text.slice(start, end));

test.each(linesOf(VALUES))("finds exactly the hardware addresses of %j", (line) => {
  const { text, marks } = readMarkedText(line);
  expect(valuesIn(text)).toEqual(marks.map(({ start, end }) => text.slice(start, end)));
});

test.each(linesOf(TRAPS))("takes nothing in %j for hardware addresses", (text) => {
  expect(valuesIn(text)).toEqual([]);
});
