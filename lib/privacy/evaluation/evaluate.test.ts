import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import {
  add,
  evaluate,
  f1,
  precision,
  readExamples,
  recall,
  type Score,
  wilson,
} from "@/lib/privacy/evaluation/evaluate";
import floor from "@/lib/privacy/evaluation/floor.json";
import { ENTITIES } from "@/lib/privacy/finding";

test("a span counts when it has half of its characters in common, once, and of the same kind", () => {
  const { scores, misses, publicFacts } = evaluate(
    readExamples(
      "U\tmail [[EMAIL:ali@gmail.com]]\nU\t[[CARD:nothing]] ali@gmail.com\nA\tring [[PUBPHONE:+90 212 555 01 23]]",
    ),
  );
  expect(scores.get("EMAIL")).toEqual({ found: 1, missed: 0, wrong: 1 });
  expect(scores.get("CARD")).toEqual({ found: 0, missed: 1, wrong: 0 });
  expect(misses.map(({ kind }) => kind)).toEqual(["missed", "wrong"]);
  expect(publicFacts).toEqual({ kept: 1, all: 1 });
});

test("a share of few cases has a wide interval", () => {
  expect(wilson(9, 10).low).toBeCloseTo(0.596, 2);
  expect(wilson(900, 1000).low).toBeCloseTo(0.88, 2);
  expect(wilson(0, 0)).toEqual({ share: 1, low: 0, high: 1 });
});

const LANGUAGES = ["en", "tr", "ar", "fr", "de", "ru"];
const NONE: Score = { found: 0, missed: 0, wrong: 0 };
const examplesIn = (language: string) => readExamples(readFileSync(`lib/privacy/evaluation/${language}.txt`, "utf8"));

test.each(LANGUAGES)("the committed examples in %s stay above the floor", (language) => {
  const examples = examplesIn(language);
  expect(examples.length).toBeGreaterThanOrEqual(90);
  const all = [...evaluate(examples).scores.values()].reduce(add);
  expect(recall(all).share).toBeGreaterThanOrEqual(floor.own.language.recall);
  expect(precision(all).share).toBeGreaterThanOrEqual(floor.own.language.precision);
  expect(f1(all)).toBeGreaterThan(0.9);
});

test("every kind of personal data is found often and taken for rightly, in all languages together", () => {
  const byEntity = new Map<string, Score>();
  for (const language of LANGUAGES)
    for (const [entity, score] of evaluate(examplesIn(language)).scores)
      byEntity.set(entity, add(byEntity.get(entity) ?? NONE, score));
  const low = [...byEntity].filter(
    ([, score]) => recall(score).share < floor.own.entity.recall || precision(score).share < floor.own.entity.precision,
  );
  expect([...byEntity.keys()].sort()).toEqual([...ENTITIES].sort());
  expect(low).toEqual([]);
});
