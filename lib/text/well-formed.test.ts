import { expect, test } from "vitest";
import { hasNul, wellFormed } from "@/lib/text/well-formed";

test("half an emoji becomes the replacement character and whole ones stay", () => {
  expect(wellFormed("a\ud83d b")).toBe("a\ufffd b");
  expect(wellFormed("\ude00a")).toBe("\ufffda");
  expect(wellFormed("Selam 😀")).toBe("Selam 😀");
  expect(wellFormed("")).toBe("");
});

test("a NUL character is noticed wherever it stands", () => {
  expect(hasNul("a\0b")).toBe(true);
  expect(hasNul("\0")).toBe(true);
  expect(hasNul("a0b")).toBe(false);
});
