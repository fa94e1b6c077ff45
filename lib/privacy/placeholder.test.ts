import { expect, test } from "vitest";
import { placeholder, placeholdersIn, withoutPlaceholders } from "@/lib/privacy/placeholder";

test("placeholders are found again by their entity and number", () => {
  const text = `${placeholder("EMAIL", 1)} or ${placeholder("NATIONAL_ID", 12)}`;
  expect(placeholdersIn(text)).toEqual([
    { entity: "EMAIL", number: 1 },
    { entity: "NATIONAL_ID", number: 12 },
  ]);
});

test("what only looks like one is text", () => {
  for (const text of ["[EMAIL]", "[email_1]", "[HOTEL_1]", "[EMAIL_1234567]", "EMAIL_1", "[ EMAIL_1]"]) {
    expect(placeholdersIn(text)).toEqual([]);
    expect(withoutPlaceholders(text)).toBe(text);
  }
});

test("blanked out they are no word, no number and no space, and nothing moves", () => {
  const blank = withoutPlaceholders("call [PHONE_1], [PHONE_22]!");
  expect(blank).toMatch(/^call [^\p{L}\p{N}\s]{9}, [^\p{L}\p{N}\s]{10}!$/u);
});
