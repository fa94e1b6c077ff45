import fc from "fast-check";
import { expect, test } from "vitest";
import { normalizeQuestion } from "@/lib/text/normalize";

test.each([
  ["Where can I eat?", "where can i eat"],
  ["  WHERE   can\tI\neat !!! ", "where can i eat"],
  ["İstanbul'da IŞIKLI yer", "istanbul da isikli yer"],
  ["istanbul’da ışıklı YER", "istanbul da isikli yer"],
  ["i̇stanbul", "istanbul"],
  ["Où manger à Beyoğlu ?", "ou manger a beyoglu"],
  ["Wo ist die STRASSE", "wo ist die strasse"],
  ["Wo ist die Straße", "wo ist die strasse"],
  ["ｗｈｅｒｅ　ｉｓ　ｉｔ？", "where is it"],
  ["ta\u200bxi\u00ad \u200fnow\ufeff", "taxi now"],
  ["مُتْحَف", "متحف"],
  ["متـــحف؟", "متحف"],
  ["كم ٥٠٠ ليرة؟", "كم 500 ليرة"],
  ["Где МОЙ ёлка—й?", "где мой ёлка й"],
  ["100€ or 100$", "100€ or 100$"],
  ["???", ""],
  ["", ""],
])("%j and its other spellings are the question %j", (spelling, question) => {
  expect(normalizeQuestion(spelling)).toBe(question);
});

test("letters that differ stay different", () => {
  expect(normalizeQuestion("أين")).not.toBe(normalizeQuestion("اين"));
  expect(normalizeQuestion("мой")).not.toBe(normalizeQuestion("мои"));
  expect(normalizeQuestion("👍")).not.toBe(normalizeQuestion("👎"));
});

test("normalizing a second time changes nothing, and no text makes it throw", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary" }), (text) => {
      const once = normalizeQuestion(text);
      expect(normalizeQuestion(once)).toBe(once);
    }),
  );
  expect(() => normalizeQuestion("\ud83d\0")).not.toThrow();
});
