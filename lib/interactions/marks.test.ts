import { expect, test } from "vitest";
import { applyMarks } from "@/lib/interactions/marks";

test("marked words become numbered placeholders, and the same words the same one", () => {
  const text = "I am Ayşe, call Ayşe or Mehmet";
  const marks = [
    { start: 5, end: 9, entity: "PERSON" },
    { start: 16, end: 20, entity: "PERSON" },
    { start: 24, end: 30, entity: "PERSON" },
  ];
  expect(applyMarks(text, marks).text).toBe("I am [PERSON_1], call [PERSON_1] or [PERSON_2]");
});

test("numbers go on from the placeholders that are in the text already", () => {
  expect(applyMarks("[PERSON_2] and Ali", [{ start: 15, end: 18, entity: "PERSON" }]).text).toBe(
    "[PERSON_2] and [PERSON_3]",
  );
});

test("the marks come back around their placeholders", () => {
  const { text, marks } = applyMarks("مرحبا أنا ليلى", [{ start: 10, end: 14, entity: "PERSON" }]);
  expect(marks.map(({ start, end }) => text.slice(start, end))).toEqual(["[PERSON_1]"]);
});

test("marks outside the text, empty ones and the second of two that overlap change nothing", () => {
  const marks = [
    { start: -1, end: 2, entity: "PERSON" },
    { start: 3, end: 3, entity: "PERSON" },
    { start: 2, end: 99, entity: "PERSON" },
    { start: 0, end: 3, entity: "PERSON" },
    { start: 1, end: 2, entity: "PHONE" },
  ];
  expect(applyMarks("Ali x", marks).text).toBe("[PERSON_1] x");
});

test("what stands behind a mark is found at its new place", () => {
  const { text, moved } = applyMarks("Ali wrote to [EMAIL_1] from Bo", [
    { start: 0, end: 3, entity: "PERSON" },
    { start: 28, end: 30, entity: "PERSON" },
  ]);
  expect(text.slice(moved(13), moved(22))).toBe("[EMAIL_1]");
});
