import { expect, test } from "vitest";
import { addressKey, nameKey, wordKey } from "@/lib/privacy/name-key";

test.each([
  ["Ayşe Hanım", "ayse"],
  ["AYŞE", "ayse"],
  ["Dr. Sarah O'Connor", "sarah o'connor"],
  ["İbrahim Işık", "ibrahim isik"],
  ["Müller, Hans", "muller hans"],
])("%s is known as %s", (name, key) => {
  expect(nameKey(name)).toBe(key);
});

test.each([
  ["Мария Иванова", "Марии Ивановой"],
  ["Мария Иванова", "Марию Иванову"],
  ["Иван Петров", "Ивана Петрова"],
  ["Иван Петров", "Иваном Петровым"],
  ["Ольга", "Ольге"],
])("%s and %s are one person", (first, other) => {
  expect(nameKey(other)).toBe(nameKey(first));
});

test("a title that stands alone is all there is to know someone by", () => {
  expect(nameKey("Abla")).toBe("abla");
});

test("different names have different keys", () => {
  expect(new Set(["Anna", "Hanna", "Ivan", "Иван"].map(nameKey)).size).toBe(4);
});

test("an address is known by its words and numbers, whatever stands between", () => {
  expect(addressKey("Moda Cad. No:12/3, Kadıköy")).toBe("moda cad no 12 3 kadikoy");
  expect(addressKey("MODA CAD NO 12 3 KADIKÖY")).toBe(addressKey("Moda Cad. No:12/3, Kadıköy"));
});

test("a word by itself has the same key as where it is the whole name", () => {
  for (const word of ["clara", "ivanova", "ольге", "петровой", "bey", "د"]) expect(wordKey(word)).toBe(nameKey(word));
});
