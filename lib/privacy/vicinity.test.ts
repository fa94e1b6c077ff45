import { expect, test } from "vitest";
import { fold } from "@/lib/privacy/characters";
import { compileWordLists } from "@/lib/privacy/cue-scan";
import { vicinityOf } from "@/lib/privacy/vicinity";

const CUE = { words: "tel|phone|telefon*", reach: 12 };
const nearest = (text: string, value = "123") => {
  const folded = fold(text);
  const lists = compileWordLists([CUE.words]);
  const start = text.indexOf(value);
  return vicinityOf(folded, lists.find(folded), lists).nearest(CUE, start, start + value.length);
};

test("a cue is as near as there are characters between", () => {
  expect(nearest("Telefonum: 123")).toEqual({ gap: 2, term: "telefon*" });
  expect(nearest("123 phone")).toEqual({ gap: 1, term: "phone" });
});

test("of words on both sides the nearer one counts, of equally near ones the one before", () => {
  expect(nearest("tel is 123 phone")?.term).toBe("phone");
  expect(nearest("tel 123 phone")?.term).toBe("tel");
});

test("a cue out of reach is none", () => {
  expect(nearest("tel and then 123")).not.toBeNull();
  expect(nearest("tel and so then 123")).toBeNull();
});

test("a cue speaks for its own clause only", () => {
  expect(nearest("phone? 123")).toBeNull();
  expect(nearest("phone. Room 123")).toBeNull();
  expect(nearest("Call my phone no. 123")).not.toBeNull();
  expect(nearest("123, phone")).toBeNull();
});
