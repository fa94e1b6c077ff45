import { expect, test } from "vitest";
import { type Deeds, hotkeysFor, KEYS } from "@/components/review/keys";

function pressed(code: string): string[] {
  const done: string[] = [];
  const note = (name: string) => (nth: number) => {
    done.push(name === "rate" ? `${name} ${String(nth)}` : name);
  };
  const [approve, reject, undo] = [note("approve"), note("reject"), note("undo")];
  const deeds: Deeds = { approve, reject, undo, mark: note("mark"), rate: note("rate") };
  for (const hotkey of hotkeysFor(deeds)) if (hotkey.code === code) hotkey.run();
  return done;
}

test("one key is one decision, whatever the layout of the keyboard", () => {
  expect(pressed("KeyA")).toEqual(["approve"]);
  expect(pressed("KeyR")).toEqual(["reject"]);
  expect(pressed("KeyU")).toEqual(["undo"]);
  expect(pressed("KeyM")).toEqual(["mark"]);
});

test("the keys 1 to 5 give that quality, and 6 gives none", () => {
  for (const quality of ["1", "2", "3", "4", "5"]) expect(pressed(`Digit${quality}`)).toEqual([`rate ${quality}`]);
  expect(pressed("Digit6")).toEqual([]);
});

test("no two deeds share a key", () => {
  const codes = Object.values(KEYS).flatMap((row) => row.codes);
  expect(new Set(codes).size).toBe(codes.length);
});
