import { expect, test } from "vitest";
import { readExamples } from "@/lib/privacy/evaluation/evaluate";
import { plannedRules } from "@/lib/privacy/planned-rules";
import { STANDARD_POLICY } from "@/lib/privacy/policy";
import { lossSentence, lostPieces } from "@/lib/privacy/recall-guard";
import { STANDARD_RULES } from "@/lib/privacy/rules";

const EXAMPLES = readExamples(
  [
    "U\tI dropped a pin, I'm at [[LOCATION:41.03690, 28.98510]]",
    "U\tI'm travelling with [[PERSON:Hannah]] and two kids",
    "U\tPlease ring me on [[PHONE:+90 532 123 45 67]]",
    "A\tRing the museum on [[PUBPHONE:+90 212 555 01 23]]",
  ].join("\n"),
);
const lostBy = (change: Parameters<typeof plannedRules>[1]) =>
  lostPieces(EXAMPLES, { present: STANDARD_RULES, planned: plannedRules(STANDARD_RULES, change) });

test("a policy that keeps what visitors give of themselves loses it", () => {
  const visitor = { ...STANDARD_POLICY.visitor, LOCATION: "keep" as const };
  expect(lostBy({ policy: { ...STANDARD_POLICY, visitor } })).toEqual(["41.03690, 28.98510"]);
});

test("a place that is what people are called loses them", () => {
  expect(lostBy({ places: [{ key: "hannah" }] })).toEqual(["Hannah"]);
});

test("a policy that redacts more, asks more often, or knows more places loses nothing", () => {
  const chatbot = { ...STANDARD_POLICY.chatbot, PHONE: "redact" as const };
  expect(lostBy({ policy: { ...STANDARD_POLICY, chatbot, sureFrom: 0.9 } })).toEqual([]);
  expect(lostBy({ places: [{ key: "moon bistro" }] })).toEqual([]);
});

test("what would be lost is counted, and three of it are quoted", () => {
  expect(lossSentence(["Hannah"])).toContain("1 piece of personal data would");
  expect(lossSentence(["a", "b", "b", "c", "d"])).toMatch(/5 pieces .* such as “a”, “b”, “c”\.$/);
});
