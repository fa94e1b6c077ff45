import { expect, test } from "vitest";
import { type ShownSpan, spanReasons } from "@/components/interactions/span-reasons";

const span = (over: Partial<ShownSpan>): ShownSpan => ({
  ...{ field: "query", entity: "IBAN", rule: "iban.number", cue: null, confidence: 0.9, origin: "rule" },
  ...over,
});

test("a span says which rule found it, which cue spoke for it and which check it passed", () => {
  expect(spanReasons(span({ rule: "iban.number+cue+mod97", cue: "iban" }))).toBe(
    "rule iban.number, cue “iban”, check mod97 passed",
  );
  expect(spanReasons(span({ rule: "passport.number+cue", cue: "pasaport*" }))).toBe(
    "rule passport.number, cue “pasaport…”",
  );
});

test("a span of an older version, and one that a reviewer marked, say what is known", () => {
  expect(spanReasons(span({ rule: "card.number+cue+luhn" }))).toBe(
    "rule card.number, a cue beside it, check luhn passed",
  );
  expect(spanReasons(span({ rule: "phone.national" }))).toBe("rule phone.national");
  expect(spanReasons(span({ rule: "reviewer", origin: "reviewer" }))).toBe("marked by a reviewer");
});
