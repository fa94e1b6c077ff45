import { expect, test } from "vitest";
import { isCardNumber, passesLuhn } from "@/lib/privacy/checks/card-number";

test.each(
  ["4111111111111111", "4222222222222", "5555555555554444", "2223003122003222", "378282246310005", "30569309025904"].concat([
    "6011111111111117", "3530111333300000", "6200000000000005", "2200000000000004", "9792030394440796", "6304000000000000",
  ]), // prettier-ignore
)("%s is a card", (digits) => {
  expect(isCardNumber(digits)).toBe(true);
});

test.each([
  "4111111111111112",
  "411111111111111",
  "1234567890123452",
  "0000000000000000",
  "",
  "41111111111111111111",
  "4111 1111 1111 1111",
])("%j is no card", (digits) => {
  expect(isCardNumber(digits)).toBe(false);
});

test("one wrong digit fails the checksum", () => {
  expect(passesLuhn("79927398713")).toBe(true);
  expect(passesLuhn("79927398710")).toBe(false);
  expect(passesLuhn("")).toBe(false);
});
