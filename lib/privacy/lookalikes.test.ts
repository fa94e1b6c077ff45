import { expect, test } from "vitest";
import { withoutLookalikes } from "@/lib/privacy/lookalikes";

test.each([
  ["gmаil.com", "gmail.com"],
  ["Аnna", "Anna"],
  ["ΑΒC", "ABC"],
  ["pаypаl", "paypal"],
])("%s, with letters of another script, is %s", (mixed, plain) => {
  expect(withoutLookalikes(mixed)).toBe(plain);
});

test("a Russian word with Latin letters in it becomes Russian", () => {
  expect(withoutLookalikes("Ивaнoвa")).toBe("Иванова");
});

test.each(["Anna", "Анна", "Άννα", "gmail.com и почта", "Wi-Fi в отеле", "İstanbul'da Москва", ""])(
  "%j is in one script word by word, and stays",
  (text) => {
    expect(withoutLookalikes(text)).toBe(text);
  },
);

test("letters that look like none of the other script stay as they are", () => {
  expect(withoutLookalikes("дqж")).toBe("дqж");
});

test("a text is as long as before", () => {
  const text = "Пишите на аnnа@gmаil.cоm или позвоните Aннe";
  expect(withoutLookalikes(text)).toHaveLength(text.length);
});
