import { expect, test } from "vitest";
import { withMargins } from "@/lib/privacy/search-ranges";

const pieces = (text: string, word: string, margin: number) => {
  const places = Array.from(text.matchAll(new RegExp(word, "g")), ({ index }) => ({
    start: index,
    end: index + word.length,
  }));
  return withMargins(text, places, { before: margin, after: margin }).map(({ start, end }) =>
    text.slice(start, end).trim(),
  );
};

test("what is around a word is searched, as far as the spaces behind the margin", () => {
  expect(pieces("one two three cue four five six", "cue", 3)).toEqual(["three cue four"]);
});

test("words near each other are searched around together, so that nothing is searched twice", () => {
  expect(pieces("a cue b cue c ddd eee fff ggg cue h", "cue", 2)).toEqual(["a cue b cue c", "ggg cue h"]);
});

test("a text without the words isn't searched at all", () => {
  expect(pieces("nothing here", "cue", 9)).toEqual([]);
});

test("a text without spaces is one piece, however many words are in it", () => {
  expect(pieces("cuex".repeat(1000), "cue", 9)).toHaveLength(1);
});
