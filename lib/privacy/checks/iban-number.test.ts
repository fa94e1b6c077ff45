import { expect, test } from "vitest";
import { ibanLength, isIban } from "@/lib/privacy/checks/iban-number";

test.each([
  "TR330006100519786457841326",
  "DE89370400440532013000",
  "GB82WEST12345698765432",
  "FR1420041010050500013M02606",
  "NO9386011117947",
  "SA0380000000608010167519",
])("%s is an account number", (iban) => {
  expect(isIban(iban)).toBe(true);
});

test.each([
  "TR330006100519786457841327",
  "TR33000610051978645784132",
  "XX330006100519786457841326",
  "tr330006100519786457841326",
  "TR",
  "",
])("%j is none", (iban) => {
  expect(isIban(iban)).toBe(false);
});

test("countries are known in any case, others are not", () => {
  expect([ibanLength("TR"), ibanLength("tr"), ibanLength("US")]).toEqual([26, 26, undefined]);
});
