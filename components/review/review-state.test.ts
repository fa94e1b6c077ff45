import { expect, test } from "vitest";
import { advance, initialState, type ReviewEvent } from "@/components/review/review-state";
import type { Sample } from "@/lib/review/schema";

const sample: Sample = {
  ...{ id: "i1", userQuery: "I am Ali", llmResponse: "Hello", timestamp: "2026-09-01T00:00:00Z", language: "en" },
  ...{ intent: "greeting", variant: null, model: null, responseTimeMs: null, thumbsUp: 0, thumbsDown: 0 },
  ...{ bucket: null, comments: [], before: [], leasedUntil: null },
};
const start = initialState({ waiting: 10, approved: 1, rejected: 0, mine: 1 }, null);
const after = (...events: ReviewEvent[]) => events.reduce(advance, start);

test("a sample that arrives is fresh, whatever was said about the one before", () => {
  const state = after({ type: "arrived", sample }, { type: "rated", quality: 4 }, { type: "arrived", sample });
  expect(state).toMatchObject({ phase: "deciding", quality: null, spans: [] });
});

test("the same quality twice takes the rating back", () => {
  const rated = { type: "rated", quality: 5 } as const;
  expect(after({ type: "arrived", sample }, rated).quality).toBe(5);
  expect(after({ type: "arrived", sample }, rated, rated).quality).toBeNull();
});

test("a decision counts at once, and can be undone", () => {
  const decided = after(
    { type: "arrived", sample },
    { type: "sending" },
    { type: "decided", decision: "approve", decisionId: "d1" },
  );
  expect(decided.progress).toEqual({ waiting: 9, approved: 2, rejected: 0, mine: 2 });
  expect(decided.undoable).toEqual({ decisionId: "d1", decision: "approve" });
  const undone = advance(decided, { type: "undone", sample, decision: "approve" });
  expect(undone.progress).toEqual(start.progress);
  expect(undone).toMatchObject({ phase: "deciding", sample, undoable: null });
});

test("marks that were made stay when a decision is refused", () => {
  const state = after(
    { type: "arrived", sample },
    { type: "marked", words: "Ali", entity: "PERSON" },
    { type: "sending" },
    { type: "refused", message: "No connection" },
  );
  expect(state).toMatchObject({ phase: "deciding", message: { kind: "refused", text: "No connection" } });
  expect(state.spans).toHaveLength(1);
});

test("words that are not there are said not to be there", () => {
  const state = after({ type: "arrived", sample }, { type: "marked", words: "Mehmet", entity: "PERSON" });
  expect(state.spans).toEqual([]);
  expect(state.message?.text).toMatch(/do not stand/);
});

test("when nothing waits the queue is empty", () => {
  expect(after({ type: "arrived", sample: null }).phase).toBe("empty");
});
