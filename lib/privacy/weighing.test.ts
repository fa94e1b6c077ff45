import { expect, test } from "vitest";
import { compileWordLists } from "@/lib/privacy/cue-scan";
import type { Rule } from "@/lib/privacy/recognizer";
import { vicinityOf } from "@/lib/privacy/vicinity";
import { weigh } from "@/lib/privacy/weighing";

const RULE: Rule = {
  id: "badge.number",
  pattern: /\d{3}/g,
  confidence: { shape: 0.4, cue: 0.6, check: 0.8, both: 0.99, contrary: 0.1 },
  check: { id: "seven", passes: (value) => value.endsWith("7") },
  cues: [{ words: "badge|rozet*", reach: 20 }],
  contrary: { words: "order", reach: 20 },
};
const weighIn = (text: string, rule: Partial<Rule> = {}) => {
  const whole = { ...RULE, ...rule };
  const lists = compileWordLists(
    [...(whole.cues ?? []), ...(whole.contrary ? [whole.contrary] : [])].map(({ words }) => words),
  );
  const [value = ""] = /\d{3}/.exec(text) ?? [];
  const start = text.indexOf(value);
  return weigh(whole, vicinityOf(text, lists.find(text), lists), { start, end: start + value.length, value });
};

test("cue and check together are worth more than either, where the rule says so", () => {
  expect(weighIn("badge 127")).toEqual({ confidence: 0.99, rule: "badge.number+cue+seven", cue: "badge" });
  const { cue, rule, confidence } = weighIn("badge 127", { confidence: { shape: 0, cue: 0.6, check: 0.8 } });
  expect([confidence, rule, cue]).toEqual([0.8, "badge.number+seven", undefined]);
});

test("the cue is told as it is listed, never as it stands in the text", () => {
  expect(weighIn("rozetim 123")).toEqual({ confidence: 0.6, rule: "badge.number+cue", cue: "rozet*" });
});

test("of two cues the nearer one is told", () => {
  expect(weighIn("badge 123 rozetim").cue).toBe("badge");
  expect(weighIn("badge with 123 rozetim").cue).toBe("rozet*");
});

test("what only its shape, its check or a contrary word speaks of has no cue", () => {
  expect(weighIn("123").cue).toBeUndefined();
  expect(weighIn("127")).toEqual({ confidence: 0.8, rule: "badge.number+seven", cue: undefined });
  expect(weighIn("badge order 123", { check: undefined as never })).toEqual({
    confidence: 0.1,
    rule: "badge.number+contrary",
    cue: undefined,
  });
});

test("beside a contrary word a wrong check means that it is something else", () => {
  expect(weighIn("order 123").confidence).toBe(0);
  expect(weighIn("order 127").confidence).toBe(0.1);
});
