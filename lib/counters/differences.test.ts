import { expect, test } from "vitest";
import { differences } from "@/lib/counters/differences";

test("counters that agree with the rows show no difference, and a zero needs no counter", () => {
  const rows = [
    { scope: "language" as const, key: "en", count: 3 },
    { scope: "total" as const, key: "positive", count: 0 },
  ];
  expect(differences([{ scope: "language", key: "en", count: 3 }], rows)).toEqual([]);
});

test("too much, too little and forgotten counters are each shown", () => {
  const kept = [
    { scope: "language" as const, key: "en", count: 4 },
    { scope: "language" as const, key: "de", count: 1 },
    { scope: "total" as const, key: "revision", count: 99 },
  ];
  const counted = [
    { scope: "language" as const, key: "en", count: 3 },
    { scope: "language" as const, key: "tr", count: 2 },
  ];
  expect(differences(kept, counted)).toEqual([
    { scope: "language", key: "en", kept: 4, counted: 3 },
    { scope: "language", key: "tr", kept: 0, counted: 2 },
    { scope: "language", key: "de", kept: 1, counted: 0 },
  ]);
});
