import { expect, test } from "vitest";
import { isWrittenDate } from "@/lib/privacy/checks/written-date";

test.each([
  ...["21/09/1983", "1983-09-21", "21.09.83", "21 - 09 - 1983", "21 September 1983", "September 21st, 1983"],
  ...[
    "3 Mayıs 1990",
    "1er mai 1975",
    "12. März 2001",
    "5 января 1988",
    "١٢ مارس 1990".replace("١٢", "12"),
    "20240518123456",
  ],
])("%j says when", (value) => {
  expect(isWrittenDate(value)).toBe(true);
});

test.each(["32/09/1983", "1983-13-21", "05321234567", "12.05", "21 Smarch 1983", "20241318", "1983", "12 34 56 78"])(
  "%j is no day",
  (value) => {
    expect(isWrittenDate(value)).toBe(false);
  },
);
