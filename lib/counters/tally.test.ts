import { expect, test } from "vitest";
import { Tally } from "@/lib/counters/tally";

test("what is added and taken away again is not written", () => {
  const tally = new Tally();
  tally.add("language", "en");
  tally.add("language", "en", 2);
  tally.add("total", "positive");
  tally.add("total", "positive", -1);
  expect(tally.changes()).toEqual([{ scope: "language", key: "en", count: 3 }]);
});
