import { expect, test } from "vitest";
import { isNightlyDue } from "@/lib/erasure/nightly";

const due = (now: string, last: string | null) =>
  isNightlyDue({ now: new Date(now), last: last === null ? null : new Date(last) });

test("old rows are erased once a night, and not before two o'clock", () => {
  expect(due("2026-03-02T01:59:59Z", "2026-03-01T02:05:00Z")).toBe(false);
  expect(due("2026-03-02T02:00:00Z", "2026-03-01T02:05:00Z")).toBe(true);
  expect(due("2026-03-02T02:10:00Z", "2026-03-02T02:00:00Z")).toBe(false);
  expect(due("2026-03-02T23:59:59Z", "2026-03-02T02:00:00Z")).toBe(false);
});

test("a night in which nothing ran is made up for as soon as something does", () => {
  expect(due("2026-03-02T00:30:00Z", "2026-02-28T02:05:00Z")).toBe(true);
  expect(due("2026-03-02T14:00:00Z", "2026-03-01T02:05:00Z")).toBe(true);
  expect(due("2026-03-02T00:30:00Z", null)).toBe(true);
});
