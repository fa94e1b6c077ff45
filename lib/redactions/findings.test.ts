import { expect, test } from "vitest";
import { arrangeFindings, weeksUntil } from "@/lib/redactions/findings";

const weeks = ["2025-11-17", "2025-11-24"];
const counts = [
  { week: "2025-11-17", entity: "EMAIL", language: "en", count: 2 },
  { week: "2025-11-24", entity: "EMAIL", language: "tr", count: 3 },
  { week: "2025-11-24", entity: "PERSON", language: "tr", count: 9 },
  { week: "2020-01-06", entity: "IBAN", language: "de", count: 50 },
];

test("weeks begin on Monday in UTC, and the present one is the last", () => {
  expect(weeksUntil(new Date("2025-11-30T23:59:59Z"), 2)).toEqual(weeks);
  expect(weeksUntil(new Date("2025-11-24T00:00:00Z"), 2)).toEqual(weeks);
  expect(weeksUntil(new Date("1970-01-02T00:00:00Z"), 1)).toEqual(["1969-12-29"]);
});

test("every week has its place, and the most frequent entity comes first", () => {
  const findings = arrangeFindings(counts, { weeks });
  expect(findings.total).toBe(14);
  expect(findings.byEntity).toEqual([
    { entity: "PERSON", total: 9, counts: [0, 9] },
    { entity: "EMAIL", total: 5, counts: [2, 3] },
  ]);
  expect(findings.byLanguage).toEqual([
    { name: "tr", count: 12 },
    { name: "en", count: 2 },
  ]);
});

test("a filter narrows the figures and leaves the choices", () => {
  const findings = arrangeFindings(counts, { weeks, entity: "EMAIL", language: "tr" });
  expect(findings.byEntity).toEqual([{ entity: "EMAIL", total: 3, counts: [0, 3] }]);
  expect(findings.entities).toEqual(["EMAIL", "PERSON"]);
  expect(findings.languages).toEqual(["en", "tr"]);
});
