import { expect, test } from "vitest";
import { openBook } from "@/lib/privacy/session-memory";

test("numbers go on from the highest one in use, per kind", () => {
  const book = openBook(new Map([["EMAIL:a@b.co", "[EMAIL_4]"]]));
  book.reserve("[PHONE_9] [EMAIL_2]");
  expect(book.placeholderOf("EMAIL", "c@d.co")).toBe("[EMAIL_5]");
  expect(book.placeholderOf("PHONE", "905321234567")).toBe("[PHONE_10]");
  expect(book.placeholderOf("IP", "1.2.3.4")).toBe("[IP_1]");
});

test("a phone number is the same with and without its country code, and another with another subscriber number", () => {
  const book = openBook();
  expect(book.placeholderOf("PHONE", "905321234567")).toBe("[PHONE_1]");
  expect(book.has("PHONE", "5321234567")).toBe(true);
  expect(book.placeholderOf("PHONE", "5321234567")).toBe("[PHONE_1]");
  expect(book.has("PHONE", "5321234568")).toBe(false);
  expect([...book.memory()]).toEqual([["PHONE:21234567", "[PHONE_1]"]]);
});

test("the memory handed out doesn't change when the book goes on", () => {
  const book = openBook();
  const memory = book.memory();
  book.placeholderOf("EMAIL", "a@b.co");
  expect(memory.size).toBe(0);
});

test("a hidden memory knows values again, and parts of names, without holding any of them", () => {
  const hide = (text: string) => [...text].map((character) => character.charCodeAt(0).toString(16)).join("");
  const first = openBook(undefined, hide);
  first.placeholderOf("PERSON", "clara whitcombe");
  first.placeholderOf("EMAIL", "clara@example.org");
  const stored = first.memory();
  expect(JSON.stringify([...stored])).not.toMatch(/clara/);
  const second = openBook(stored, hide);
  expect([second.has("PERSON", "clara"), second.hasNameWord("whitcombe"), second.hasNameWord("anna")]).toEqual([
    true,
    true,
    false,
  ]);
  expect(second.placeholderOf("PERSON", "clara")).toBe("[PERSON_1]");
  expect(second.placeholderOf("EMAIL", "clara@example.org")).toBe("[EMAIL_1]");
  expect(second.placeholderOf("EMAIL", "other@example.org")).toBe("[EMAIL_2]");
});
