import { expect, test } from "vitest";
import { ARABIC, DIGIT, fold, LETTER, LOOKALIKE, signBits, surveyOf, VARIANT } from "@/lib/privacy/characters";

test("folding leaves letters without case, diacritics and the dots of i", () => {
  expect(fold("İSTANBUL Iğdır Übung señor Ёлка مدرسة")).toBe("istanbul igdir ubung senor елка مدرسه");
});

test("folding keeps letters that are no variants of others: й is not и", () => {
  expect(fold("Йод")).toBe("йод");
});

test("a text longer than any buffer is folded whole", () => {
  expect(fold("Ş".repeat(20_001))).toBe("s".repeat(20_001));
});

test("a survey tells of letters, digits and scripts that they are there", () => {
  const has = (text: string, bit: number) => (surveyOf(text).bits & bit) !== 0;
  expect([has("a1", LETTER), has("a1", DIGIT), has("!?", LETTER | DIGIT)]).toEqual([true, true, false]);
  expect([has("Привет", LOOKALIKE), has("hello", LOOKALIKE), has("سلام", ARABIC)]).toEqual([true, false, true]);
  expect([has("٠", VARIANT), has("a\u200bb", VARIANT), has("plain – dash", VARIANT), has("plain", VARIANT)]).toEqual([
    true,
    true,
    true,
    false,
  ]);
});

test("a survey tells which of the signs a text has, all of them or not", () => {
  const { bits } = surveyOf("ali@example.com");
  expect(bits & signBits("@.")).toBe(signBits("@."));
  expect(bits & signBits(":/+-=")).toBe(0);
});

test("a survey counts digits, digits in a row and characters without a space", () => {
  expect(surveyOf("room 12, 0532 1234567!")).toMatchObject({ digits: 13, digitsInRow: 7, longestRun: 8 });
  expect(surveyOf("")).toMatchObject({ digits: 0, digitsInRow: 0, longestRun: 0, hasCapitalPair: false });
});

test("two capital letters make a pair over a short word, not over a long one", () => {
  const hasPair = (text: string) => surveyOf(text).hasCapitalPair;
  expect([hasPair("Anna Fischer"), hasPair("Vincent van Gogh"), hasPair("Hello dear Anna")]).toEqual([
    true,
    true,
    true,
  ]);
  expect([hasPair("Hello from Berlin"), hasPair("Hello everyone Anna"), hasPair("anna Fischer")]).toEqual([
    true,
    false,
    false,
  ]);
});
