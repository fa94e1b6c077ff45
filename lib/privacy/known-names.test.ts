import { expect, test } from "vitest";
import { fold } from "@/lib/privacy/characters";
import { findKnownNames } from "@/lib/privacy/known-names";
import { nameKey } from "@/lib/privacy/name-key";
import { wordsOf } from "@/lib/privacy/words";

/** What is found in a text when somebody of that name is known. */
function foundIn(text: string, name: string): string[] {
  const known = new Set(nameKey(name).split(" "));
  return findKnownNames(text, wordsOf(text, fold(text)), (word) => known.has(word)).map(({ start, end }) =>
    text.slice(start, end),
  );
}

test.each([
  ["Clara is my first name", "Clara Whitcombe", ["Clara"]],
  ["welcome back, Clara Whitcombe!", "Clara Whitcombe", ["Clara Whitcombe"]],
  ["Whitcombe, Clara", "Clara Whitcombe", ["Whitcombe, Clara"]],
  ["clara whitcombe again", "Clara Whitcombe", ["clara whitcombe"]],
  ["Ayşe'nin odası", "Ayşe Hanım", ["Ayşe"]],
  ["для Марии Ивановой", "Мария Иванова", ["Марии Ивановой"]],
  ["غرفة ليلى جاهزة", "ليلى", ["ليلى"]],
])("in %j of %s it finds %j", (text, name, found) => {
  expect(foundIn(text, name)).toEqual(found);
});

test.each([
  ["I will be there in may", "Will May"],
  ["Will the museum be open?", "Will Turner"],
  ["clara is written in small letters", "Clara Whitcombe"],
  ["the Sultan Ahmed mosque", "Ahmed"],
])("in %j nothing is a name, though %s is known", (text, name) => {
  expect(foundIn(text, name)).toEqual([]);
});

test("a common word counts with a capital letter within a sentence", () => {
  expect(foundIn("and then Will came", "Will Turner")).toEqual(["Will"]);
});
