import { expect, test } from "vitest";
import { digitsOf, isUniform, readDigitGroups } from "@/lib/privacy/checks/digit-groups";

const groups = (text: string, at = 0) => readDigitGroups(text, at).map(({ digits }) => digits);

test("a number is read over its spaces, dashes and brackets, and no further than them", () => {
  expect(groups("(0532) 123-45 67, 8")).toEqual(["0532", "123", "45", "67"]);
  expect(groups("12   34")).toEqual(["12"]);
  expect(groups("tel 12")).toEqual([]);
});

test("the groups stand where they are in the text", () => {
  expect(readDigitGroups("a 12-345", 2).map(({ start, end, gap }) => [start, end, gap])).toEqual([
    [2, 4, ""],
    [5, 8, "-"],
  ]);
  expect(digitsOf(readDigitGroups("a 12-345", 2))).toBe("12345");
});

test("as many groups are read as a number may have: eight, or fifteen single digits", () => {
  expect(groups("12 ".repeat(100))).toHaveLength(8);
  expect(groups("1 ".repeat(100))).toHaveLength(15);
});

test("groups are uniform when all stand equally far apart", () => {
  expect(isUniform(readDigitGroups("12-34-56", 0))).toBe(true);
  expect(isUniform(readDigitGroups("12-34 56", 0))).toBe(false);
});
