import { expect, test } from "vitest";
import { suitsHour } from "@/prisma/seed/talk/daytime";

test.each([
  ["Good morning", 9, true],
  ["Good morning", 21, false],
  ["İyi akşamlar", 19, true],
  ["İyi akşamlar", 10, false],
  ["Gute Nacht", 23, true],
  ["Gute Nacht", 2, true],
  ["спокойной ночи", 14, false],
  ["Hello", 3, true],
])("“%s” at %i o'clock: %s", (text, hour, isSuitable) => {
  expect(suitsHour(text, hour)).toBe(isSuitable);
});
