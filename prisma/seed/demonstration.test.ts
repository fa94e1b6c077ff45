import { expect, test } from "vitest";
import { PairCollector } from "@/lib/datasets/pairs";
import { FeedbackInput, SmartFeedbackInput } from "@/lib/feedback/schema";
import { score } from "@/lib/feedback/score";
import { InteractionInput } from "@/lib/interactions/schema";
import { anonymize } from "@/lib/privacy/anonymize";
import { normalizeQuestion } from "@/lib/text/normalize";
import { type DemonstrationFeedback, demonstration } from "@/prisma/seed/demonstration";
import { INTENTS } from "@/prisma/seed/material/material";

const UNTIL = new Date("2026-11-01T00:00:00Z");
const { interactions, feedback } = demonstration({ until: UNTIL });
const byId = new Map(interactions.map((row) => [row.interaction_id, row]));
const subjectOf = (event: DemonstrationFeedback) => byId.get(event.interaction_id);

function parse(event: DemonstrationFeedback) {
  const { kind, timestamp: _, ...input } = event;
  return kind === "submit" ? FeedbackInput.safeParse(input) : SmartFeedbackInput.safeParse(input);
}

function thumbOf(event: DemonstrationFeedback): "up" | "down" | null {
  if (event.kind === "smart") return event.thumbs_up ? "up" : event.thumbs_down ? "down" : null;
  if (event.feedback_type === "thumbs_up") return "up";
  return event.feedback_type === "thumbs_down" ? "down" : null;
}

function groupBy<T>(items: readonly T[], keyOf: (item: T) => unknown): T[][] {
  const groups = new Map<unknown, T[]>();
  for (const item of items) groups.set(keyOf(item), [...(groups.get(keyOf(item)) ?? []), item]);
  return [...groups.values()];
}

const votes = feedback.filter((event) => thumbOf(event) !== null);
const positiveRate = (events: readonly DemonstrationFeedback[]) =>
  events.filter((event) => thumbOf(event) === "up").length / events.length;
const shareOf = (isOne: (row: (typeof interactions)[number]) => boolean) =>
  interactions.filter(isOne).length / interactions.length;

test("there are as many interactions as asked for, of the sixty days before, in order of time", () => {
  expect(interactions).toHaveLength(10_000);
  expect(byId.size).toBe(10_000);
  expect(demonstration({ until: UNTIL, interactions: 77 }).interactions).toHaveLength(77);
  const times = interactions.map((row) => row.timestamp);
  expect(times).toEqual([...times].sort());
  const days = (Date.parse(times.at(-1) ?? "") - Date.parse(times[0] ?? "")) / 86_400_000;
  expect(days).toBeGreaterThan(58);
  expect(days).toBeLessThan(60.1);
  expect(times.at(-1) ?? "").toMatch(/^2026-10-31T/);
});

test("the same moment gives the same demonstration", () => {
  const again = { until: UNTIL, interactions: 400 };
  expect(demonstration(again)).toEqual(demonstration(again));
});

test("every interaction is one the API takes, with the lengths of the old system's files", () => {
  expect(interactions.filter((row) => !InteractionInput.safeParse(row).success)).toEqual([]);
  const wrong = interactions.filter((row) => row.query_length !== [...row.user_query].length);
  expect(wrong).toEqual([]);
});

test("every feedback event is one that its call takes", () => {
  expect(feedback.filter((event) => !parse(event).success)).toEqual([]);
});

test("six in ten speak English, three Turkish, and one another language", () => {
  expect(shareOf((row) => row.language === "en")).toBeCloseTo(0.6, 1);
  expect(shareOf((row) => row.language === "tr")).toBeCloseTo(0.3, 1);
  for (const language of ["ar", "fr", "de", "ru"]) {
    expect(shareOf((row) => row.language === language)).toBeGreaterThan(0.01);
  }
});

test("English speakers ask about every intent", () => {
  const asked = new Set(interactions.filter((row) => row.language === "en").map((row) => row.intent));
  expect([...asked].sort()).toEqual([...INTENTS].sort());
});

test("no text has a gap, a doubled mark or a loose space in it", () => {
  const texts = interactions.flatMap((row) => [row.llm_response, row.user_query]);
  expect(texts.filter((text) => /[{}]/.test(text))).toEqual([]);
  expect(texts.filter((text) => text !== text.trim() || text.includes("  "))).toEqual([]);
  const answers = interactions.map((row) => row.llm_response);
  expect(answers.filter((answer) => /\.\.|[,;:][.,;:!?]|[!?][.,;:!?]|undefined/.test(answer))).toEqual([]);
});

test("a conversation has one to seven turns, one language, one variant and one visitor", () => {
  const sessions = groupBy(interactions, (row) => row.session_id);
  const lengths = sessions.map((rows) => rows.length);
  expect(Math.max(...lengths)).toBe(7);
  const isMixed = (rows: typeof interactions) =>
    new Set(rows.map((row) => JSON.stringify([row.language, row.variant, row.user_id]))).size > 1;
  expect(sessions.filter(isMixed)).toEqual([]);
});

test("some visitors come back", () => {
  const sessionsOf = groupBy(
    interactions.filter((row) => row.user_id),
    (row) => row.user_id,
  );
  const returning = sessionsOf.filter((rows) => new Set(rows.map((row) => row.session_id)).size > 1);
  expect(returning.length).toBeGreaterThan(200);
});

test("feedback belongs to the session that asked, and comes after the answer and before the end", () => {
  const isAstray = (event: DemonstrationFeedback) => subjectOf(event)?.session_id !== event.session_id;
  expect(feedback.filter(isAstray)).toEqual([]);
  const isEarly = (event: DemonstrationFeedback) => {
    const row = subjectOf(event);
    return !row || Date.parse(event.timestamp) < Date.parse(row.timestamp) + (row.response_time ?? 0);
  };
  expect(feedback.filter(isEarly)).toEqual([]);
  expect(feedback.filter((event) => event.timestamp > UNTIL.toISOString())).toEqual([]);
});

test("one interaction in eight is voted on, three in four votes are positive, and the second prompt does better", () => {
  const rate = new Set(votes.map((event) => event.interaction_id)).size / interactions.length;
  expect(rate).toBeGreaterThan(0.12);
  expect(rate).toBeLessThan(0.15);
  expect(positiveRate(votes)).toBeGreaterThan(0.7);
  expect(positiveRate(votes)).toBeLessThan(0.82);
  const of = (variant: string) => votes.filter((event) => subjectOf(event)?.variant === variant);
  expect(positiveRate(of("prompt-b"))).toBeGreaterThan(positiveRate(of("prompt-a")) + 0.03);
});

test("behaviour makes gold, fail and noise, and pairs of a good and a bad answer", () => {
  const counts = { gold: 0, fail: 0, noise: 0 };
  const buckets = new Map<string, string>();
  for (const event of feedback) {
    if (event.kind !== "smart") continue;
    const { bucket } = score(SmartFeedbackInput.parse(event));
    counts[bucket] += 1;
    buckets.set(event.interaction_id, bucket);
  }
  expect(counts.gold).toBeGreaterThan(400);
  expect(counts.fail).toBeGreaterThan(100);
  expect(counts.noise).toBeGreaterThan(100);

  const collector = new PairCollector();
  for (const row of interactions) {
    const { interaction_id: id, user_query: userQuery, llm_response: llmResponse } = row;
    const [language, intent] = [row.language ?? "", row.intent ?? ""];
    collector.add({ id, userQuery, llmResponse, language, intent, bucket: buckets.get(id) ?? null });
  }
  expect([...collector.pairs()].length).toBeGreaterThan(8);
});

test("dislikes have reasons, and some visitors rate or write", () => {
  const reasons = new Set(feedback.map((event) => event.dislike_reason));
  expect(reasons.size).toBeGreaterThan(6);
  const types = feedback.flatMap((event) => (event.kind === "submit" ? [event.feedback_type] : []));
  expect(new Set(types)).toEqual(new Set(["thumbs_up", "thumbs_down", "rating", "comment"]));
  const comments = feedback.flatMap((event) => (event.kind === "submit" ? (event.comment ?? []) : []));
  expect(comments.filter((comment) => comment.includes("@")).length).toBeGreaterThan(2);
});

test("some questions hide personal data, none of which is anybody's", () => {
  const telling = interactions.filter((row) => /@|\d{2}/.test(row.user_query)).map((row) => row.user_query);
  const findings = telling.flatMap((text) => anonymize(text, { role: "visitor" }).findings);
  expect(findings.length).toBeGreaterThan(100);
  expect(new Set(findings.map((finding) => finding.entity)).size).toBeGreaterThan(3);
  const addresses = telling.flatMap((text) => text.match(/[\w.]+@[\w.]+\w/g) ?? []);
  expect(addresses.filter((address) => !/@(?:mail\.)?example\.(?:com|org|net)$/.test(address))).toEqual([]);
});

test("many questions were asked before, in the same or almost the same words", () => {
  const spellings = groupBy(
    interactions.map((row) => row.user_query),
    normalizeQuestion,
  );
  const asOthersType = spellings.filter((questions) => new Set(questions).size > 1);
  expect(asOthersType.length).toBeGreaterThan(150);
});
