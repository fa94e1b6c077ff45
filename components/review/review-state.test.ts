import { expect, test } from "vitest";
import { advance, initialState, type ReviewEvent } from "@/components/review/review-state";
import type { Sample } from "@/lib/review/schema";

const sample: Sample = {
  ...{ id: "i1", userQuery: "I am Ali", llmResponse: "Hello", timestamp: "2026-09-01T00:00:00Z", language: "en" },
  ...{ intent: "greeting", variant: null, model: null, responseTimeMs: null, thumbsUp: 0, thumbsDown: 0 },
  textVersion: "v1",
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

test("a mark says in how many places it lies, and that it lies there already", () => {
  const marked = { type: "marked", words: "Ali", entity: "PERSON" } as const;
  expect(after({ type: "arrived", sample }, marked).message?.text).toBe("Marked in one place.");
  expect(after({ type: "arrived", sample }, marked, marked).message?.text).toMatch(/lies there already/);
});

test("one mark can be taken away, or all of them", () => {
  const two = after(
    { type: "arrived", sample },
    { type: "marked", words: "Ali", entity: "PERSON" },
    { type: "marked", words: "Hello", entity: "LOCATION" },
  );
  const [first] = two.spans;
  expect(first && advance(two, { type: "unmarked", span: first }).spans).toEqual(two.spans.slice(1));
  expect(advance(two, { type: "cleared" }).spans).toEqual([]);
});

test("a decision that is on its way is not changed any more", () => {
  const sending = after({ type: "arrived", sample }, { type: "rated", quality: 3 }, { type: "sending" });
  for (const event of [
    { type: "rated", quality: 5 },
    { type: "marked", words: "Ali", entity: "PERSON" },
    { type: "cleared" },
  ] as const)
    expect(advance(sending, event)).toBe(sending);
});

test("when somebody else was faster, that is said and the next sample is on its way", () => {
  const lost = after({ type: "arrived", sample }, { type: "sending" }, { type: "lost", message: "Decided already" });
  expect(lost).toMatchObject({ phase: "loading", progress: start.progress, undoable: null });
  const next = advance(lost, { type: "arrived", sample: { ...sample, id: "i2" } });
  expect(next).toMatchObject({ phase: "deciding", message: { kind: "refused", text: "Decided already" } });
});

test("a queue that cannot be reached holds nothing back from the next try", () => {
  const failed = after({ type: "arrived", sample }, { type: "failed", message: "No connection" });
  expect(failed).toMatchObject({ phase: "failed", sample: null, message: { text: "No connection" } });
  expect(advance(failed, { type: "asked" })).toMatchObject({ phase: "loading", message: null });
});

test("a decision about a text that has changed is refused, and the text of now is there to be read", () => {
  const changed = { ...sample, textVersion: "v2", userQuery: "Where is the tower?" };
  const state = after(
    { type: "arrived", sample },
    { type: "marked", words: "Galata", entity: "PERSON" },
    { type: "sending" },
    { type: "refused", message: "The text has changed", sample: changed },
  );
  expect(state).toMatchObject({ phase: "deciding", sample: changed, spans: [], message: { kind: "refused" } });
});

test("an undo that is refused leaves an empty queue empty", () => {
  const state = after({ type: "arrived", sample: null }, { type: "sending" }, { type: "refused", message: "Gone" });
  expect(state.phase).toBe("empty");
});
