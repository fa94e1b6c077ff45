import { expect, test } from "vitest";
import { asciiDigit } from "@/lib/text/digits";

test("Arabic, Persian, Devanagari and full-width digits are read", () => {
  expect(Array.from("٠١٢٣٤٥٦٧٨٩", asciiDigit).join("")).toBe("0123456789");
  expect(Array.from("۰۱۲۳۴۵۶۷۸۹", asciiDigit).join("")).toBe("0123456789");
  expect(Array.from("०१२३४५६७८९", asciiDigit).join("")).toBe("0123456789");
  expect(Array.from("０１２３４５６７８９", asciiDigit).join("")).toBe("0123456789");
  expect(Array.from("0123456789", asciiDigit).join("")).toBe("0123456789");
});

test("what only looks like a number is no digit", () => {
  expect(Array.from("½²Ⅷ一a", asciiDigit)).toEqual([null, null, null, null, null]);
});
