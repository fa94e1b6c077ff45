import { expect, test } from "vitest";
import { markWords, segmentsOf } from "@/components/review/marks/marked-text";

const texts = { query: "I am Ali. Ali Baba?", answer: "Hello Ali!" };

test("words are marked wherever they stand in question and answer", () => {
  expect(markWords(texts, [], { words: "Ali", entity: "PERSON" })).toEqual([
    { field: "query", start: 5, end: 8, entity: "PERSON" },
    { field: "query", start: 10, end: 13, entity: "PERSON" },
    { field: "answer", start: 6, end: 9, entity: "PERSON" },
  ]);
});

test("what is marked already stays as it is, and nothing is marked by nothing", () => {
  const first = markWords(texts, [], { words: "Ali Baba", entity: "PERSON" });
  expect(markWords(texts, first, { words: "Ali", entity: "USERNAME" })).toHaveLength(3);
  expect(markWords(texts, first, { words: "", entity: "PHONE" })).toEqual(first);
});

test("a text is cut into marked and unmarked pieces that make it up again", () => {
  const spans = markWords(texts, [], { words: "Ali", entity: "PERSON" });
  const segments = segmentsOf(texts.query, "query", spans);
  expect(segments.map(({ text, span }) => [text, span !== null])).toEqual([
    ["I am ", false],
    ["Ali", true],
    [". ", false],
    ["Ali", true],
    [" Baba?", false],
  ]);
});
