import fc from "fast-check";
import { expect, test } from "vitest";
import { toMatchingText } from "@/lib/privacy/matching-text";

test.each([
  ["٠٥٣٢ ۱۲۳", "0532 123"],
  ["０５３２　ａｌｉ＠ｇｍａｉｌ．ｃｏｍ", "0532 ali@gmail.com"],
  ["a\u200bl\u00adi\u202e", "ali"],
  ["0532\u00a0123\u202f45", "0532 123 45"],
  ["10–12 — 0532‑123", "10-12 - 0532-123"],
  ["𝟎𝟓𝟑𝟐 5️⃣", "0532 5"],
  ["İstanbul ß é ı", "İstanbul ß é ı"],
  ["x [EMAIL_1] y", "x ￼￼￼￼￼￼￼￼￼ y"],
])("%j is searched as %j", (original, text) => {
  expect(toMatchingText(original).text).toBe(text);
});

test("what is found points at the very characters of the original, invisible ones inside included", () => {
  const original = "😀 x\u200b\u200b٠\u200b٥!";
  const { text, toOriginal } = toMatchingText(original);
  const start = text.indexOf("05");
  const place = toOriginal(start, start + 2);
  expect(original.slice(place.start, place.end)).toBe("٠\u200b٥");
});

test("cue words are found whatever their case and their i", () => {
  expect(toMatchingText("İBAN ıban IBAN").folded).toBe("iban iban iban");
});

test("folding never moves anything, whatever the text", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary" }), (original) => {
      const { text, folded, toOriginal } = toMatchingText(original);
      expect(folded).toHaveLength(text.length);
      if (text.length > 0) expect(toOriginal(0, text.length).end).toBeLessThanOrEqual(original.length);
    }),
    { numRuns: 2000 },
  );
});
