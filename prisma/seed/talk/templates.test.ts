import { expect, test } from "vitest";
import { fill, slotNames, slotsOf } from "@/prisma/seed/talk/templates";

test("a bare slot means the name", () => {
  expect(slotsOf("{dish} in {district.in}")).toEqual([
    { name: "dish", field: "name" },
    { name: "district", field: "in" },
  ]);
  expect(slotNames("{dish.about} Have {dish}.")).toEqual(new Set(["dish"]));
});

test("a value that opens a sentence gets a capital letter, as its language writes it", () => {
  const valueOf = () => "iskender";
  expect(fill("{dish} is döner. {dish}, then {dish}", "en", valueOf)).toBe(
    "Iskender is döner. Iskender, then iskender",
  );
  expect(fill("{dish} nerede?", "tr", valueOf)).toBe("İskender nerede?");
});

test("a value after one that ends a sentence opens the next", () => {
  expect(fill("{a.about} {b}", "en", ({ name }) => (name === "a" ? "It is old." : "the park"))).toBe(
    "It is old. The park",
  );
});
