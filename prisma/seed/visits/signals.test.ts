import { expect, test } from "vitest";
import { MATERIAL } from "@/prisma/seed/material/languages";
import { createRandom } from "@/prisma/seed/random";
import type { Turn } from "@/prisma/seed/talk/conversation";
import type { Exchange } from "@/prisma/seed/visits/session";
import { behaviourAfter } from "@/prisma/seed/visits/signals";

const [topic] = MATERIAL.en.topics;

function anExchange({ kind = "fresh", askedAt = 0 }: { kind?: Turn["kind"]; askedAt?: number } = {}): Exchange {
  if (!topic) throw new Error("the material has no topic");
  const common = { ask: "", answers: topic.answers, question: "", scene: new Map(), mentioned: new Set<string>() };
  const reply = { answer: "Yes.", quality: "good", isCached: false, hasMap: false, confidence: 0.9, responseMs: 1000 };
  return {
    turn: { topic, kind, ...common },
    reply: { ...reply, quality: "good" },
    askedAt,
    answeredAt: askedAt + 1000,
  };
}

const after = (next?: Exchange) => behaviourAfter(anExchange(), next, createRandom(1));

test("who asks the next question goes on", () => {
  expect(after(anExchange({ askedAt: 30_000 }))).toMatchObject({ session_continued: true, follow_up_question: false });
  expect(after(anExchange({ kind: "continued", askedAt: 30_000 }))).toMatchObject({ follow_up_question: true });
});

test("who asks the same again does not, and how soon is counted from the answer", () => {
  expect(after(anExchange({ kind: "rephrased", askedAt: 9_000 }))).toMatchObject({
    ...{ session_continued: false, rephrase_within_10s: true, rephrase_within_30s: true },
  });
  expect(after(anExchange({ kind: "rephrased", askedAt: 25_000 }))).toMatchObject({
    ...{ rephrase_within_10s: false, rephrase_within_30s: true },
  });
  expect(after(anExchange({ kind: "rephrased", askedAt: 45_000 }))).toMatchObject({ rephrase_within_30s: false });
});

test("nobody reads on after the next question", () => {
  expect(after(anExchange({ askedAt: 1_500 })).time_on_response_seconds).toBeLessThanOrEqual(0.5);
});

test("who leaves has not gone on", () => {
  expect(after()).toMatchObject({ session_continued: false, rephrase_within_30s: false });
});
