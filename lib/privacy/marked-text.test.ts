import { expect, test } from "vitest";
import { readMarkedText } from "@/lib/privacy/marked-text";

test("marks are taken out of the text and say where their values stand", () => {
  const { text, marks } = readMarkedText("😀 [[EMAIL:a@b.co]] or [[PHONE:+90 532]]!");
  expect(text).toBe("😀 a@b.co or +90 532!");
  expect(marks.map(({ entity, start, end }) => [entity, text.slice(start, end)])).toEqual([
    ["EMAIL", "a@b.co"],
    ["PHONE", "+90 532"],
  ]);
});

test("text without marks stays as it is", () => {
  expect(readMarkedText("[EMAIL_1] [[x]]")).toEqual({ text: "[EMAIL_1] [[x]]", marks: [] });
});
