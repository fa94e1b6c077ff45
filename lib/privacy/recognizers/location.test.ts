import { expect, test } from "vitest";
import { anonymize } from "@/lib/privacy/anonymize";
import { readMarkedText } from "@/lib/privacy/marked-text";

const VALUES = `
here I stand: [[LOCATION:41.03391, 28.96127]]
[[LOCATION:41.0257 28.9743]] konumundayım
mein Standort ist [[LOCATION:41.028, 28.973]]
ma position : [[LOCATION:41.03377,28.97781]]
я в точке [[LOCATION:41,03102 28,97954]]
موقعنا [[LOCATION:٤١٫٠٣٦٥٥، ٢٨٫٩٨٥١١]]
[[LOCATION:41.0391 N, 28.9945 E]]
[[LOCATION:41°00'49.3"N 28°58'35.6"E]]
[[LOCATION:-33.86882, 151.20930]]
стоим тут: [[LOCATION:41°01'12" с.ш. 28°58'40" в.д.]]
konum [[LOCATION:41.0312 K 28.9755 D]]
точка [[LOCATION:N41.03120 E28.97550]]
[[LOCATION:خط العرض 41.0312 وخط الطول 28.9755]]
[[LOCATION:8GHF2XPC+GQ]]
[[LOCATION:///filled.count.soap]]
`;

const TRAPS = `
1.500, 2.500 TL
rating 4.4521
between 41.5 and 42.5
95.12345, 200.12345
12.05.2025, 16.05.2025
3.141 2.718
`;

const linesOf = (lines: string) => lines.trim().split("\n");
const valuesIn = (text: string) =>
  anonymize(text, { role: "visitor" })
    .findings.filter(({ entity }) => entity === "LOCATION")
    .map(({ start, end }) => text.slice(start, end));

test.each(linesOf(VALUES))("finds exactly the coordinates of %j", (line) => {
  const { text, marks } = readMarkedText(line);
  expect(valuesIn(text)).toEqual(marks.map(({ start, end }) => text.slice(start, end)));
});

test.each(linesOf(TRAPS))("takes nothing in %j for coordinates", (text) => {
  expect(valuesIn(text)).toEqual([]);
});

test("coordinates become their city, and so do addresses", () => {
  const cityOf = (text: string) => anonymize(text, { role: "visitor" }).text;
  expect(cityOf("now at 41.03391, 28.96127 now")).toBe("now at [LOCATION_1] (İstanbul) now");
  expect(cityOf("I live at 221B Baker Street, London")).toBe("I live at [ADDRESS_1] (London)");
  expect(cityOf("we are at -33.86882, 151.20930")).toBe("we are at [LOCATION_1]");
});
