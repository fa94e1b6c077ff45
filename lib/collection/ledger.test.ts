import { expect, test } from "vitest";
import type { FeedbackEvent } from "@/lib/collection/event";
import { type Known, Ledger, voteKey } from "@/lib/collection/ledger";
import type { Direction } from "@/lib/collection/votes";

const anEvent = (over: Partial<FeedbackEvent> = {}): FeedbackEvent => ({
  interactionId: "chat-1",
  visitor: "visitor-1",
  type: "thumbs_up",
  value: null,
  comment: null,
  dislikeReason: null,
  signals: null,
  score: null,
  vote: "up",
  timestamp: new Date("2026-09-01T10:00:00Z"),
  detectorVersion: "1",
  source: "api",
  waiting: null,
  ...over,
});
const knowing = (over: Partial<Known> = {}) =>
  new Ledger({
    fingerprints: new Set(),
    intents: new Map([["chat-1", "museum"]]),
    newest: new Map(),
    votes: new Map(),
    ...over,
  });
const down = (over: Partial<FeedbackEvent> = {}) => anEvent({ type: "thumbs_down", vote: "down", ...over });

test("the same event twice counts once, within one run as well", () => {
  const ledger = knowing();
  expect([ledger.take(anEvent(), null), ledger.take(anEvent(), null)]).toEqual([true, false]);
  expect(ledger.joined).toEqual([{ id: "chat-1", up: 1, down: 0, bucket: null }]);
  const counts = new Map(ledger.tally.changes().map(({ key, count }) => [key, count]));
  expect([counts.get("events"), counts.get("positive")]).toEqual([1, 1]);
});

test("an imported event is the same by its fingerprint, whatever came after it", () => {
  const ledger = knowing({ fingerprints: new Set(["old"]) });
  expect(ledger.take(anEvent(), "old")).toBe(false);
  expect(ledger.take(anEvent(), "new")).toBe(true);
  expect(ledger.take(down(), "other")).toBe(true);
  expect(ledger.take(anEvent(), "new")).toBe(false);
});

test("a visitor who changes the vote has one vote", () => {
  const ledger = knowing();
  ledger.take(anEvent(), null);
  ledger.take(down(), null);
  expect(ledger.joined).toEqual([{ id: "chat-1", up: 0, down: 1, bucket: null }]);
  expect(ledger.votes.map(({ direction }) => direction)).toEqual(["down"]);
});

test("an older vote that arrives late does not replace a newer one", () => {
  const vote = { direction: "up" as Direction, timestamp: new Date("2026-09-02T00:00:00Z"), source: "api" };
  const ledger = knowing({ votes: new Map([[voteKey(anEvent()), vote]]) });
  expect(ledger.take(down(), "late")).toBe(true);
  expect(ledger.votes).toEqual([]);
  expect(ledger.joined).toEqual([{ id: "chat-1", up: 0, down: 0, bucket: null }]);
});

test("feedback on an interaction that is not there changes no interaction and no rate", () => {
  const ledger = knowing({ intents: new Map() });
  expect(ledger.take(anEvent(), null)).toBe(true);
  expect(ledger.joined).toEqual([]);
  expect(ledger.votes).toHaveLength(1);
  expect(ledger.tally.changes().map(({ key }) => key)).toEqual(["events"]);
});

test("the newest smart submission says the bucket of an interaction", () => {
  const ledger = knowing();
  const smart = (bucket: "gold" | "fail") =>
    anEvent({ type: "smart", signals: bucket, score: { base: 0.5, adjusted: 0.9, bucket } });
  ledger.take(smart("gold"), null);
  ledger.take(smart("fail"), null);
  ledger.take(anEvent({ type: "comment", comment: "well", vote: null }), null);
  expect(ledger.joined[0]?.bucket).toBe("fail");
});
