import { expect, test } from "vitest";
import { normalizeQuestion } from "@/lib/text/normalize";
import { MATERIAL } from "@/prisma/seed/material/languages";
import { createRandom } from "@/prisma/seed/random";
import { askedAgain, nearDuplicate } from "@/prisma/seed/talk/duplicates";

const QUESTION = "Is the Galata Tower open on Monday?";
const SEEDS = Array.from({ length: 80 }, (_, seed) => seed);

test("a near-duplicate is never the same text", () => {
  const changed = SEEDS.map((seed) => nearDuplicate(QUESTION, MATERIAL.en, createRandom(seed)));
  expect(changed).not.toContain(QUESTION);
  expect(new Set(changed).size).toBeGreaterThan(10);
});

test("who asks again uses the same words", () => {
  const again = SEEDS.map((seed) => askedAgain(QUESTION, MATERIAL.en, createRandom(seed)));
  expect(new Set(again.map(normalizeQuestion))).toEqual(new Set([normalizeQuestion(QUESTION)]));
  expect(again).not.toContain(QUESTION);
});
