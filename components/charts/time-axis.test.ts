import { expect, test } from "vitest";
import { dayBuckets, dayLabels } from "@/components/charts/time-axis";

test("both ends are included", () => {
  expect(dayBuckets("2025-11-29", "2025-12-02")).toEqual(["2025-11-29", "2025-11-30", "2025-12-01", "2025-12-02"]);
  expect(dayBuckets("2025-11-29", "2025-11-29")).toEqual(["2025-11-29"]);
});

test("a moment belongs to its day in UTC", () => {
  expect(dayBuckets("2025-11-29T23:59:59Z", "2025-11-30T23:30:00-02:00")).toEqual([
    "2025-11-29",
    "2025-11-30",
    "2025-12-01",
  ]);
});

test("a day is a day where clocks change, and leap years have one more", () => {
  expect(dayBuckets("2025-03-01", "2025-03-31")).toHaveLength(31);
  expect(dayBuckets("2024-02-28", "2024-03-01")).toEqual(["2024-02-28", "2024-02-29", "2024-03-01"]);
});

test("there are no days between an end and a later beginning", () => {
  expect(dayBuckets("2025-11-30", "2025-11-01")).toEqual([]);
});

test("days of one year do without it", () => {
  expect(dayLabels(["2025-11-04", "2025-11-05"])).toEqual(["4 Nov", "5 Nov"]);
  expect(dayLabels(["2025-12-31", "2026-01-01"])).toEqual(["31 Dec 2025", "1 Jan 2026"]);
});
