import { expect, test } from "vitest";
import { type Attempt, replacedBy, sameOrNew } from "@/components/review/attempt";

const first: Attempt = { decisionId: "d1", interactionId: "i1", decision: "approve", quality: 4, spans: [] };

test("a decision that is sent again unchanged keeps its id, so that it decides once", () => {
  expect(sameOrNew(first, { ...first, decisionId: "d2" })).toBe(first);
  expect(replacedBy(first, first)).toBeNull();
});

test("whoever decides otherwise after a lost answer sends another decision and takes the first one back", () => {
  const other: Attempt = { ...first, decisionId: "d2", decision: "reject" };
  expect(sameOrNew(first, other)).toBe(other);
  expect(replacedBy(first, other)).toBe(first);
});

test("another quality or another mark is another decision", () => {
  const span = { field: "query", start: 0, end: 3, entity: "PERSON" } as const;
  for (const change of [{ quality: 5 }, { quality: null }, { spans: [span] }])
    expect(sameOrNew(first, { ...first, ...change, decisionId: "d2" }).decisionId).toBe("d2");
});

test("a decision about one sample leaves those about others alone", () => {
  const elsewhere: Attempt = { ...first, decisionId: "d2", interactionId: "i2" };
  expect(sameOrNew(first, elsewhere)).toBe(elsewhere);
  expect(replacedBy(first, elsewhere)).toBeNull();
  expect(replacedBy(null, first)).toBeNull();
});
