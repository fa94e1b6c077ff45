import { expect, test } from "vitest";
import { createRandom, hash } from "@/prisma/seed/random";

const drawn = (seed: number) => Array.from({ length: 5 }, createRandom(seed).next);

test("the same seed draws the same, another seed something else", () => {
  expect(drawn(hash("a"))).toEqual(drawn(hash("a")));
  expect(drawn(hash("a"))).not.toEqual(drawn(hash("b")));
});

test("what weighs more is drawn more often", () => {
  const random = createRandom(7);
  const items = [["often", 9] as const, ["seldom", 1] as const];
  const often = Array.from({ length: 1000 }, () => random.weighted(items)).filter((item) => item === "often").length;
  expect(often).toBeGreaterThan(850);
  expect(often).toBeLessThan(950);
});

test("whole numbers reach both ends", () => {
  const random = createRandom(3);
  expect(new Set(Array.from({ length: 200 }, () => random.whole(1, 4)))).toEqual(new Set([1, 2, 3, 4]));
});

test("nothing can't be picked from", () => {
  expect(() => createRandom(1).pick([])).toThrow("nothing to pick from");
});
