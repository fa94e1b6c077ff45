import { expect, test } from "vitest";
import { misplacedSpan } from "@/lib/review/state";

const texts = { query: "Ali 👍 here", answer: "Hello" };
const span = (start: number, end: number, field: "query" | "answer" = "query") =>
  ({ field, start, end, entity: "PERSON" }) as const;

test("a span inside its text is accepted", () => {
  expect(misplacedSpan([span(0, 3), span(4, 6), span(0, 5, "answer")], texts)).toBeUndefined();
});

test("a span beyond the end of its own text, or through half an emoji, is named", () => {
  expect(misplacedSpan([span(0, 3), span(0, 6, "answer")], texts)).toEqual(span(0, 6, "answer"));
  expect(misplacedSpan([span(0, 5)], texts)).toEqual(span(0, 5));
  expect(misplacedSpan([span(5, 6)], texts)).toEqual(span(5, 6));
});

test("a span may hold a placeholder whole, and may not cut it", () => {
  const redacted = { query: "I am [PERSON_1] of Ankara", answer: "" };
  expect(misplacedSpan([span(0, 15), span(5, 15), span(16, 18)], redacted)).toBeUndefined();
  expect(misplacedSpan([span(5, 11)], redacted)).toEqual(span(5, 11));
  expect(misplacedSpan([span(8, 20)], redacted)).toEqual(span(8, 20));
});
