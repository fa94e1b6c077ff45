import { expect, test } from "vitest";
import { openEffects, type StoredTurn } from "@/lib/privacy/change-effects";
import { plannedRules } from "@/lib/privacy/planned-rules";
import { STANDARD_POLICY } from "@/lib/privacy/policy";
import { STANDARD_RULES } from "@/lib/privacy/rules";

const NUMBER = "+90 212 512 04 80";
const aTurn = (over: Partial<StoredTurn> = {}): StoredTurn => ({
  id: "1",
  userQuery: "Which number has the museum?",
  llmResponse: `Ring the museum on ${NUMBER} before noon.`,
  spans: [],
  ...over,
});
const effectsOf = (
  change: Parameters<typeof plannedRules>[1],
  turns: readonly StoredTurn[],
  present = STANDARD_RULES,
) => {
  const { look, effects } = openEffects(present, plannedRules(present, change));
  for (const turn of turns) look(turn);
  return effects();
};
const chatbot = (over: Partial<typeof STANDARD_POLICY.chatbot>) => ({
  policy: { ...STANDARD_POLICY, chatbot: { ...STANDARD_POLICY.chatbot, ...over } },
});

test("what stands in stored texts and would be redacted is counted, and shown with what is around it", () => {
  const { looked, more, samples } = effectsOf(chatbot({ PHONE: "redact" }), [aTurn(), aTurn({ id: "2" })]);
  expect([looked, more]).toEqual([2, [{ entity: "PHONE", count: 2 }]]);
  expect(samples[0]).toEqual({
    ...{ entity: "PHONE", interactionId: "1", piece: NUMBER },
    ...{ before: "Ring the museum on ", after: " before noon." },
  });
});

test("ten samples are enough", () => {
  const { samples } = effectsOf(
    chatbot({ PHONE: "redact" }),
    Array.from({ length: 12 }, () => aTurn()),
  );
  expect(samples).toHaveLength(10);
});

test("what was redacted and would have been kept is counted, but not what the visitor gave", () => {
  const present = plannedRules(STANDARD_RULES, chatbot({ PHONE: "redact" }));
  const llmResponse = "Ring [PHONE_1].";
  const span = { field: "answer", entity: "PHONE", confidence: 0.9, start: 5, end: 14 };
  const turns = [
    aTurn({ llmResponse, spans: [span] }),
    aTurn({
      userQuery: "I am on [PHONE_1]",
      llmResponse,
      spans: [span, { ...span, field: "query", start: 8, end: 17 }],
    }),
  ];
  expect(effectsOf(chatbot({ PHONE: "keep" }), turns, present).kept).toEqual([{ entity: "PHONE", count: 1 }]);
  expect(effectsOf(chatbot({ PHONE: "keep" }), turns).kept).toEqual([]);
});

test("how many redactions a reviewer is asked about follows from how sure one has to be", () => {
  const spans = [0.4, 0.7, 0.95].map((confidence) => ({
    ...{ field: "query", entity: "PERSON", confidence, start: 0, end: 10 },
  }));
  const { unsure } = effectsOf({ policy: { ...STANDARD_POLICY, sureFrom: 0.8 } }, [aTurn({ spans })]);
  expect(unsure).toEqual({ now: 1, then: 2 });
});

test("interactions that name a new place are counted, however the name is written", () => {
  const turns = [aTurn({ userQuery: "Is KAHVE DÜNYASI open?" }), aTurn()];
  expect(effectsOf({ places: [{ key: "kahve dunyasi" }] }, turns).naming).toBe(1);
});
