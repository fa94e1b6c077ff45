import { expect, test } from "vitest";
import { isNarrowed, listAddress } from "@/components/interactions/list-address";

test("the next page keeps the filters, whatever script they are in", () => {
  const address = listAddress({ search: "сколько & ?", language: "ru" }, "2026|a");
  const query = new URL(address, "https://winnow.example").searchParams;
  expect(Object.fromEntries(query)).toEqual({ search: "сколько & ?", language: "ru", after: "2026|a" });
});

test("a list without filters is the whole list, and its second page is not", () => {
  expect(isNarrowed({})).toBe(false);
  expect(isNarrowed({ search: "" })).toBe(false);
  expect(isNarrowed({ vote: "down" })).toBe(true);
  expect(isNarrowed({ after: "x" })).toBe(true);
});
