import { expect, test } from "vitest";
import { excerptAround } from "@/lib/redactions/excerpt";

const around = (text: string, words: string) => {
  const start = text.indexOf(words);
  return { start, end: start + words.length };
};

test("a short text is shown whole", () => {
  const text = "Is [PERSON_1] at home?";
  expect(excerptAround(text, around(text, "[PERSON_1]"), [])).toEqual({
    before: "Is ",
    placeholder: "[PERSON_1]",
    after: " at home?",
  });
});

test("a long text is cut between words, and never through a character", () => {
  const text = `${"long words ".repeat(60)}[PERSON_1]${" 🙂🙂🙂🙂🙂🙂🙂🙂🙂".repeat(60)}`;
  const { before, after } = excerptAround(text, around(text, "[PERSON_1]"), []);
  expect(before).toMatch(/^… (words|long) /);
  expect(after).toMatch(/🙂 …$/u);
  expect(before.length).toBeLessThan(170);
  expect(after.length).toBeLessThan(170);
  const unbroken = `${"🙂".repeat(200)}[PERSON_1]x${"🙂".repeat(200)}`;
  const cut = excerptAround(unbroken, around(unbroken, "[PERSON_1]"), []);
  expect(cut.before.isWellFormed() && cut.after.isWellFormed()).toBe(true);
});

test("what a reviewer marked as personal is not shown again beside it", () => {
  const text = "Quillon and [PERSON_1] with Quillon";
  const marks = [
    { start: 0, end: 7, entity: "PERSON" },
    { start: 28, end: 35, entity: "PERSON" },
  ];
  const excerpt = excerptAround(text, around(text, "[PERSON_1]"), marks);
  expect(excerpt).toEqual({ before: "[PERSON_2] and ", placeholder: "[PERSON_1]", after: " with [PERSON_2]" });
});

test("a placeholder inside a marked piece is shown without what was marked", () => {
  const text = "Meet Quillon of [PERSON_1] tomorrow";
  const excerpt = excerptAround(text, around(text, "[PERSON_1]"), [{ start: 5, end: 26, entity: "PERSON" }]);
  expect(excerpt).toEqual({ before: "", placeholder: "[PERSON_1]", after: "" });
});
