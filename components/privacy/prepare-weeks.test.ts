import { expect, test } from "vitest";
import { prepareWeeks } from "@/components/privacy/prepare-weeks";

const aSeries = (entity: string, counts: number[]) => ({ entity, counts, total: counts.reduce((a, b) => a + b, 0) });

test("each kind has a colour of its own, and the rare ones are added up", () => {
  const kinds = ["PERSON", "EMAIL", "PHONE", "IBAN", "CARD", "URL", "IP", "MAC", "PLATE"];
  const series = prepareWeeks(kinds.map((kind) => aSeries(kind, [1, 2])));
  expect(series).toHaveLength(8);
  expect(series[0]).toEqual({ label: "Names of people", values: [1, 2], color: 1 });
  expect(series[7]).toEqual({ label: "Other (2)", values: [2, 4], color: 0 });
  expect(new Set(series.map(({ color }) => color)).size).toBe(8);
});

test("without findings there is nothing to draw", () => {
  expect(prepareWeeks([])).toEqual([]);
});
