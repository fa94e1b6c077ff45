import fc from "fast-check";
import { expect, test } from "vitest";
import { codePointLength } from "@/lib/text/code-points";

test("letters of every script and emoji count as one each", () => {
  expect(codePointLength("")).toBe(0);
  expect(codePointLength("İstanbul")).toBe(8);
  expect(codePointLength("مرحبا")).toBe(5);
  expect(codePointLength("a😀b")).toBe(3);
  expect(codePointLength("\ud83d\ud83d\ude00\ude00")).toBe(3);
});

test("the count is that of the string's own iterator, whatever the text", () => {
  fc.assert(fc.property(fc.string({ unit: "binary" }), (text) => codePointLength(text) === Array.from(text).length));
  const surrogates = fc.string({ unit: fc.constantFrom("\ud83d", "\ude00", "a") });
  fc.assert(fc.property(surrogates, (text) => codePointLength(text) === Array.from(text).length));
});
