import { expect, test } from "vitest";
import { advance, inOrder, type Upload } from "@/components/settings/import/uploads";
import type { ImportView } from "@/lib/imports/schema";

const aRun = (over: Partial<ImportView> = {}): ImportView => ({
  ...{ id: "1", fileName: "chat_logs.jsonl", state: "running", sizeBytes: 100, offsetBytes: 10 },
  ...{ lines: 1, stored: 1, duplicates: 0, refused: 0, refusals: [], createdAt: "2026-01-01T00:00:00.000Z" },
  ...over,
});

const two = () =>
  advance([], {
    kind: "choose",
    files: [
      { name: "chat_logs.jsonl", size: 100 },
      { name: "user_feedback.jsonl", size: 50 },
    ],
  });

const statesOf = (uploads: readonly Upload[]) => uploads.map(({ step }) => step.state);

test("interactions go before the feedback on them, in whatever order they were chosen", () => {
  const names = ["user_feedback.jsonl", "chat_logs.jsonl", "Feedback-2025.jsonl", "more.jsonl"];
  expect(inOrder(names.map((name) => ({ name }))).map(({ name }) => name)).toEqual([
    "chat_logs.jsonl",
    "more.jsonl",
    "user_feedback.jsonl",
    "Feedback-2025.jsonl",
  ]);
});

test("one file moves on while the other waits", () => {
  expect(statesOf(two())).toEqual(["waiting", "waiting"]);
  const run = aRun();
  expect(advance(two(), { kind: "step", at: 0, step: { state: "sending", run } })).toEqual([
    { name: "chat_logs.jsonl", sizeBytes: 100, step: { state: "sending", run } },
    { name: "user_feedback.jsonl", sizeBytes: 50, step: { state: "waiting" } },
  ]);
});

test("a report that comes late does not reopen what is over", () => {
  const done = advance(two(), { kind: "step", at: 0, step: { state: "done", run: aRun({ state: "complete" }) } });
  expect(advance(done, { kind: "step", at: 0, step: { state: "sending", run: aRun() } })).toEqual(done);
});

test("after a stop nothing waits for ever", () => {
  const failed = advance(two(), { kind: "step", at: 0, step: { state: "failed", message: "Stopped." } });
  expect(statesOf(advance(failed, { kind: "end" }))).toEqual(["failed"]);
});
