import { expect, test } from "vitest";
import { keepLatest } from "@/lib/privacy/latest";

test("what is asked again in a row is made once, and anew after something else", () => {
  const made: string[] = [];
  const upper = keepLatest(({ name }: { name: string }) => {
    made.push(name);
    return name.toUpperCase();
  });
  const [one, other] = [{ name: "one" }, { name: "other" }];
  expect([upper(one), upper(one), upper(other), upper(one)]).toEqual(["ONE", "ONE", "OTHER", "ONE"]);
  expect(made).toEqual(["one", "other", "one"]);
});
