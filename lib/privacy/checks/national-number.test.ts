import { expect, test } from "vitest";
import {
  isInn,
  isNationalNumber,
  isNir,
  isSaudiId,
  isSnils,
  isSteuerId,
  isTckn,
  isVkn,
} from "@/lib/privacy/checks/national-number";

test.each([
  [isTckn, "10000000078", "10000000079"],
  [isTckn, "100 000 000 78", "00000000078"],
  [isVkn, "1234567890", "1234567891"],
  [isNir, "2 84 05 75 114 025 94", "2 84 05 75 114 025 47"],
  [isSnils, "112-233-445 95", "112-233-445 96"],
  [isInn, "500100732259", "500100732258"],
  [isInn, "7707083893", "7707083894"],
  [isSteuerId, "65929970489", "65929970488"],
  [isSaudiId, "1088475627", "3088475624"],
])("%o takes the right number and refuses the wrong one", (passes, right, wrong) => {
  expect(passes(right)).toBe(true);
  expect(passes(wrong)).toBe(false);
});

test("a number with one digit wrong is no Turkish identity number", () => {
  for (let at = 0; at < 11; at += 1) {
    const digit = (Number("10000000078".charAt(at)) + 1) % 10;
    expect(isTckn(`${"10000000078".slice(0, at)}${String(digit)}${"10000000078".slice(at + 1)}`)).toBe(false);
  }
  expect(isNationalNumber("12345")).toBe(false);
});
