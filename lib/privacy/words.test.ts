import { expect, test } from "vitest";
import { fold } from "@/lib/privacy/characters";
import { wordsOf } from "@/lib/privacy/words";

const words = (text: string) => wordsOf(text, fold(text));
const written = (text: string) => words(text).map(({ start, end }) => text.slice(start, end));

test("names with hyphens and apostrophes are one word", () => {
  expect(written("O'Connor, d’Arc and Anna-Lena")).toEqual(["O'Connor", "d’Arc", "and", "Anna-Lena"]);
});

test("case endings behind an apostrophe belong to no word", () => {
  expect(written("Ayşe'nin annesi, Tom's dad")).toEqual(["Ayşe", "annesi", "Tom", "dad"]);
});

test("a word is compared without case and diacritics, and knows whether it begins with a capital letter", () => {
  expect(words("İpek ışık").map(({ folded, isCapital }) => [folded, isCapital])).toEqual([
    ["ipek", true],
    ["isik", false],
  ]);
});

test("Arabic words are known as such, since they have no capital letters", () => {
  expect(words("أنا Ali").map(({ isArabic }) => isArabic)).toEqual([true, false]);
});

test("letters without an end are cut into words of a bounded length", () => {
  expect(written("a".repeat(100)).map(({ length }) => length)).toEqual([40, 40, 20]);
});
