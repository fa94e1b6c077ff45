import { expect, test } from "vitest";
import { type RemovedEvent, tallyOf } from "@/lib/erasure/removal";

const interaction = (over: object = {}) => ({
  id: "a",
  timestamp: new Date("2026-03-02T23:59:59.999Z"),
  language: "tr",
  intent: "museum",
  reviewState: "waiting",
  ...over,
});
const event = (over: Partial<RemovedEvent> = {}): RemovedEvent => ({
  ...{ interactionId: "a", type: "smart", bucket: "gold", dislikeReason: null },
  ...over,
});
const lost = (removal: Partial<Parameters<typeof tallyOf>[0]>) =>
  Object.fromEntries(
    tallyOf({ interactions: [], events: [], votes: [], intents: new Map(), ...removal })
      .changes()
      .map(({ scope, key, count }) => [`${scope} ${key}`, count]),
  );

test("an erased interaction is taken out of every count that it was in", () => {
  expect(lost({ interactions: [interaction(), interaction({ id: "b", reviewState: "approved" })] })).toEqual({
    "total interactions": -2,
    "language tr": -2,
    "intent museum": -2,
    "day 2026-03-02": -2,
    "review approved": -1,
  });
});

test("feedback on an interaction that stays is taken out too, under the intent of that interaction", () => {
  const intents = new Map([["a", "weather"]]);
  expect(
    lost({ intents, events: [event(), event({ bucket: "fail", dislikeReason: "incorrect" })], votes: [up("a")] }),
  ).toEqual({
    "total events": -2,
    "total positive": -1,
    "smart gold": -1,
    "smart fail": -1,
    "intent-gold weather": -1,
    "intent-fail weather": -1,
    "dislike-reason incorrect": -1,
  });
});

test("what waits for an interaction that never came was only counted as smart, and so it is taken out", () => {
  expect(lost({ events: [event({ dislikeReason: "none" })], votes: [up("a")] })).toEqual({
    "total events": -1,
    "smart gold": -1,
  });
});

test("a plain vote is no bucket", () => {
  const votes = [{ interactionId: "a", direction: "down" }];
  expect(
    lost({ intents: new Map([["a", "x"]]), events: [event({ type: "thumbs_down", bucket: null })], votes }),
  ).toEqual({ "total events": -1, "total negative": -1 });
});

function up(interactionId: string) {
  return { interactionId, direction: "up" };
}
