import { expect, test } from "vitest";
import { isPlaceholderAt, restore } from "@/lib/redactions/restore";

const TEXT = "Ask [PERSON_1] in [ADDRESS_1] 🙂 or write to [EMAIL_1]";
const placeOf = (words: string, text = TEXT) => ({
  start: text.indexOf(words),
  end: text.indexOf(words) + words.length,
});

test("what a placeholder stood for is back in its text, letter for letter", () => {
  const { text, place } = restore(TEXT, placeOf("[PERSON_1]"), { original: "Șişli 🙂", others: [] });
  expect(text).toBe("Ask Șişli 🙂 in [ADDRESS_1] 🙂 or write to [EMAIL_1]");
  expect(text.slice(place.start, place.end)).toBe("Șişli 🙂");
});

test("spans behind it move, spans before it stay, and one around it grows", () => {
  const others = [
    { id: "before", ...placeOf("Ask") },
    { id: "person", ...placeOf("[PERSON_1]") },
    { id: "around", start: TEXT.indexOf("in"), end: TEXT.indexOf(" or") },
    { id: "behind", ...placeOf("[EMAIL_1]") },
  ];
  const { text, moved } = restore(TEXT, placeOf("[ADDRESS_1]"), { original: "12 Moda Caddesi, Kadıköy", others });
  expect(moved.map(({ id, start, end }) => [id, text.slice(start, end)])).toEqual([
    ["around", "in 12 Moda Caddesi, Kadıköy 🙂"],
    ["behind", "[EMAIL_1]"],
  ]);
});

test("a place counts as a placeholder only whole, alone and of the right entity", () => {
  const place = placeOf("[EMAIL_1]");
  expect(isPlaceholderAt(TEXT, { ...place, entity: "EMAIL" })).toBe(true);
  expect(isPlaceholderAt(TEXT, { ...place, entity: "PHONE" })).toBe(false);
  expect(isPlaceholderAt(TEXT, { start: place.start - 1, end: place.end, entity: "EMAIL" })).toBe(false);
  expect(isPlaceholderAt(TEXT, { start: 500, end: 509, entity: "EMAIL" })).toBe(false);
});
