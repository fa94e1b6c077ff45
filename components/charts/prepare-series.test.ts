import { expect, test } from "vitest";
import { prepareSeries } from "@/components/charts/prepare-series";

const BUCKETS = ["2025-11-01", "2025-11-02", "2025-11-03"];

test("buckets stay in order whatever the order of the points", () => {
  const points = [
    { at: "2025-11-03", value: 3 },
    { at: "2025-11-01", value: 1 },
    { at: "2025-11-02", value: 2 },
  ];
  expect(prepareSeries(BUCKETS, points)).toEqual({ labels: BUCKETS, values: [1, 2, 3] });
});

test("missing is null, and zero is zero", () => {
  const points = [
    { at: "2025-11-01", value: 0 },
    { at: "2025-11-03", value: null },
  ];
  expect(prepareSeries(BUCKETS, points).values).toEqual([0, null, null]);
});

test("a point outside the buckets is not shown", () => {
  expect(prepareSeries(BUCKETS, [{ at: "2025-12-01", value: 9 }]).values).toEqual([null, null, null]);
});
