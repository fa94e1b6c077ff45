import { expect, test } from "vitest";
import { readExamples } from "@/lib/privacy/evaluation/evaluate";
import { STANDARD_RULES } from "@/lib/privacy/rules";
import { addUpQuality, measure } from "@/lib/redactions/quality";

const measured = (language: string, lines: string) => measure(language, readExamples(lines), STANDARD_RULES);

test("languages add up to one figure for each entity, each with the interval that its few cases allow", () => {
  const quality = addUpQuality([
    measured("en", "U\tmail [[EMAIL:ali@gmail.com]]\nU\tnothing here"),
    measured("tr", "U\tbana [[EMAIL:veli@gmail.com]] yaz\nU\t[[CARD:nothing]]"),
  ]);
  expect(quality.examples).toBe(4);
  const [email, card] = quality.entities;
  expect(email).toMatchObject({ name: "EMAIL", cases: 2, recall: { share: 1 }, precision: { share: 1 } });
  expect(email?.recall.low).toBeLessThan(0.5);
  expect(card).toMatchObject({ name: "CARD", cases: 1, recall: { share: 0 } });
  expect(quality.all.cases).toBe(3);
  expect(quality.languages.map(({ language, examples }) => [language, examples])).toEqual([
    ["en", 2],
    ["tr", 2],
  ]);
});
