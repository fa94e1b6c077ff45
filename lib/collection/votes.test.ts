import { expect, test } from "vitest";
import { countVotes, replaces, voteChange } from "@/lib/collection/votes";

test("a visitor who changes the vote is still one visitor", () => {
  expect(voteChange(null, "up")).toEqual({ up: 1, down: 0 });
  expect(voteChange("up", "down")).toEqual({ up: -1, down: 1 });
  expect(voteChange("down", "down")).toEqual({ up: 0, down: 0 });
});

test("an old vote that arrives late does not replace a newer one", () => {
  const newer = { direction: "up", timestamp: new Date("2026-09-02T00:00:00Z") };
  expect(replaces({ timestamp: new Date("2026-09-01T00:00:00Z") }, newer)).toBe(false);
  expect(replaces({ timestamp: new Date("2026-09-02T00:00:00Z") }, newer)).toBe(true);
  expect(replaces({ timestamp: new Date("2026-09-01T00:00:00Z") }, null)).toBe(true);
});

test("votes of different visitors add up", () => {
  expect(countVotes([{ direction: "up" }, { direction: "down" }, { direction: "up" }])).toEqual({ up: 2, down: 1 });
});
