import { expect, test } from "vitest";
import { toMatchingText } from "@/lib/privacy/matching-text";
import { findCandidates } from "@/lib/privacy/candidates";
import type { Recognizer, Rule } from "@/lib/privacy/recognizer";
import { RECOGNIZERS } from "@/lib/privacy/recognizers/registry";

const RULE: Rule = {
  id: "test",
  needs: /\d/,
  pattern: /\d{3}/g,
  confidence: { shape: 0.4, cue: 0.6, check: 0.9, contrary: 0 },
  check: { id: "seven", passes: (value) => value.endsWith("7") },
  cues: [
    { words: "badge", reach: 10 },
    { words: "number", reach: 10, yields: true },
  ],
  contrary: { words: "order", reach: 20 },
  vetoes: [(_text, { value }) => value === "000"],
};
const find = (text: string, rule: Partial<Rule> = {}) => {
  const recognizer: Recognizer = {
    entity: "REFERENCE",
    description: "",
    rules: [{ ...RULE, ...rule }],
    key: (value) => value,
  };
  return findCandidates([recognizer], toMatchingText(text)).candidates.map(({ rule: why, confidence }) => [
    why,
    confidence,
  ]);
};

test("a finding says what convinced its rule", () => {
  expect(find("123")).toEqual([["test", 0.4]]);
  expect(find("Badge: 123")).toEqual([["test+cue", 0.6]]);
  expect(find("127")).toEqual([["test+seven", 0.9]]);
});

test("a finding names the listed term that spoke for it, whatever the text makes of it", () => {
  const cueIn = (text: string) =>
    findCandidates(RECOGNIZERS, toMatchingText(text)).candidates.map(({ rule, cue }) => [rule, cue]);
  expect(cueIn("Pasaportumun numarası U 06764100")).toContainEqual(["passport.number+cue", "pasaport*"]);
  expect(cueIn("write to ali@example.org")).toEqual([["email.address", undefined]]);
});

test("a cue counts before and after a value, within reach and within its sentence", () => {
  expect(find("123 badge")).toEqual([["test+cue", 0.6]]);
  expect(find("badge and much later 123")).toEqual([["test", 0.4]]);
  expect(find("badge! 123")).toEqual([["test", 0.4]]);
  expect(find("123, badge")).toEqual([["test", 0.4]]);
});

test("of cue and contrary word the nearer one counts, but a weak cue yields to any contrary word", () => {
  expect(find("order badge 123")).toEqual([["test+cue", 0.6]]);
  expect(find("badge order 123")).toEqual([]);
  expect(find("order number 123")).toEqual([]);
});

test("a veto drops what anything else speaks for, and the search goes on behind it", () => {
  expect(find("badge 000 127")).toEqual([["test+seven", 0.9]]);
});

test("too little confidence is no finding", () => {
  expect(find("123", { confidence: { shape: 0.34 } })).toEqual([]);
});

test("no two rules have the same id, every pattern is global, and every kind is described in a line", () => {
  const rules = RECOGNIZERS.flatMap((recognizer) => recognizer.rules);
  expect(new Set(rules.map(({ id }) => id)).size).toBe(rules.length);
  for (const { pattern, follows, search, needs } of rules) {
    expect([pattern, follows, search].filter(Boolean)).toHaveLength(1);
    expect([pattern?.global ?? true, follows?.sticky ?? true, needs?.global ?? false]).toEqual([true, true, false]);
  }
  for (const { description } of RECOGNIZERS) expect(description).toMatch(/^[^\n.]{20,}$/);
});
