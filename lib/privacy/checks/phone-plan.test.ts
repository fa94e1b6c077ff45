import { expect, test } from "vitest";
import { barePlan, checkInternational, groupedPlan } from "@/lib/privacy/checks/phone-plan";

test("digits after + have as many digits as their country gives", () => {
  expect(checkInternational("905321234567")).toBe("valid");
  expect(checkInternational("4402079460958")).toBe("valid");
  expect(checkInternational("90532123456")).toBe("short");
  expect(checkInternational("9053212345678")).toBe("long");
  expect(checkInternational("999123456789")).toBe("unknown");
});

test("national numbers are known by how people group them, prices and dates are not numbers", () => {
  expect(
    ["0532 123 45 67", "06 12 34 56 78", "030 12345678", "8 916 123 45 67", "415 555 0132"].map(groupedPlan),
  ).toEqual(["trunk", "pairs", "trunk", "ru", "us"]);
  expect(["12 05 2025", "100 200 300", "1 500 000 000", "1234 5678 9012", "0532 1"].map(groupedPlan)).toEqual([
    null,
    null,
    null,
    null,
    null,
  ]);
});

test("a bare run of digits is a number only where it looks like a mobile or begins with the national zero", () => {
  expect(["05321234567", "905321234567", "89161234567"].map(barePlan)).toEqual(["trunk", "tr", "ru"]);
  expect(["20240518123456", "1234567890", "36493665440", "0001234567"].map(barePlan)).toEqual([null, null, null, null]);
});
