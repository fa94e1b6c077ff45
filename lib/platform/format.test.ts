import { describe, expect, test } from "vitest";
import {
  formatBytes,
  formatCount,
  formatDateTime,
  formatDay,
  formatDuration,
  formatPercent,
} from "@/lib/platform/format";

describe("counts and rates", () => {
  test("a count groups its thousands", () => {
    expect([0, 1234, 1_234_567].map(formatCount)).toEqual(["0", "1,234", "1,234,567"]);
  });

  test("a rate has one digit at most", () => {
    expect([0, 12.345, 50, 99.96].map(formatPercent)).toEqual(["0 %", "12.3 %", "50 %", "100 %"]);
  });
});

describe("durations", () => {
  test.each([
    [0, "0 ms"],
    [850.4, "850 ms"],
    [999.6, "1 s"],
    [1234, "1.2 s"],
    [59_949, "59.9 s"],
    [59_960, "1 min"],
    [185_000, "3 min 5 s"],
    [3_599_700, "1 h"],
    [7_800_000, "2 h 10 min"],
    [86_399_000, "1 d"],
    [187_200_000, "2 d 4 h"],
  ])("%d ms is %s", (ms, text) => {
    expect(formatDuration(ms)).toBe(text);
  });
});

test.each([
  [0, "0 B"],
  [999, "999 B"],
  [1500, "1.5 kB"],
  [999_999, "1 MB"],
  [2_345_678_901, "2.3 GB"],
  [5e15, "5,000 TB"],
])("%d bytes are %s", (bytes, text) => {
  expect(formatBytes(bytes)).toBe(text);
});

describe("dates", () => {
  test("a moment is written in UTC and says so", () => {
    expect(formatDateTime("2025-09-04T00:05:00Z")).toBe("4 Sep 2025, 00:05 UTC");
    expect(formatDateTime(new Date("2025-11-24T16:22:59.999Z"))).toBe("24 Nov 2025, 16:22 UTC");
  });

  test("another zone is named, and may be on another day", () => {
    expect(formatDateTime("2025-12-31T23:30:00Z", "Asia/Tokyo")).toBe("1 Jan 2026, 08:30 Asia/Tokyo");
  });

  test("a day is a day in UTC whatever the machine's zone", () => {
    expect(formatDay("2025-11-24")).toBe("24 Nov 2025");
    expect(formatDay("2025-11-24T23:59:59Z")).toBe("24 Nov 2025");
  });
});
