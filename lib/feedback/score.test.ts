import { expect, test } from "vitest";
import { score, type Signals } from "@/lib/feedback/score";

const nothing: Signals = {
  thumbs_up: false,
  thumbs_down: false,
  session_continued: false,
  rephrase_within_30s: false,
  rephrase_within_10s: false,
  tool_or_link_used: false,
  time_on_response_seconds: 0,
  follow_up_question: false,
  copied_response: false,
  shared_response: false,
  contradiction_detected: false,
};

test("a visitor who did nothing leaves an answer in the middle, as noise", () => {
  expect(score(nothing)).toEqual({ base: 0.5, adjusted: 0.5, bucket: "noise" });
});

test.each([
  ["session_continued", 0.7],
  ["tool_or_link_used", 0.8],
  ["follow_up_question", 0.65],
  ["copied_response", 0.7],
  ["shared_response", 0.75],
  ["rephrase_within_10s", 0],
  ["rephrase_within_30s", 0.2],
  ["contradiction_detected", 0.1],
] as const)("%s alone gives a base score of %d", (signal, base) => {
  expect(score({ ...nothing, [signal]: true }).base).toBe(base);
});

test.each([
  [0, 0.5],
  [0.1, 0.4],
  [2.99, 0.4],
  [3, 0.5],
  [14.9, 0.5],
  [15, 0.6],
])("%d seconds of reading give a base score of %d", (seconds, base) => {
  expect(score({ ...nothing, time_on_response_seconds: seconds }).base).toBe(base);
});

test("a rephrase within 10 s is not counted a second time as one within 30 s", () => {
  const both = { ...nothing, rephrase_within_10s: true, rephrase_within_30s: true, session_continued: true };
  expect(score(both).base).toBe(0.2);
});

test("scores stay between 0 and 1", () => {
  const best = { ...nothing, thumbs_up: true, session_continued: true, tool_or_link_used: true, shared_response: true };
  expect(score(best)).toEqual({ base: 1, adjusted: 1, bucket: "gold" });
  const worst = { ...nothing, thumbs_down: true, rephrase_within_10s: true, contradiction_detected: true };
  expect(score(worst)).toEqual({ base: 0, adjusted: 0, bucket: "fail" });
});

test("thumbs up alone is not gold: the visitor has to go on", () => {
  expect(score({ ...nothing, thumbs_up: true })).toEqual({ base: 0.5, adjusted: 0.8, bucket: "noise" });
  expect(score({ ...nothing, thumbs_up: true, session_continued: true }).bucket).toBe("gold");
  expect(score({ ...nothing, thumbs_up: true, tool_or_link_used: true }).bucket).toBe("gold");
});

test("gold starts at exactly 0.7 and ends with a rephrase", () => {
  const atLimit = { ...nothing, thumbs_up: true, session_continued: true, contradiction_detected: true };
  expect(score({ ...atLimit, time_on_response_seconds: 15 })).toEqual({ base: 0.4, adjusted: 0.7, bucket: "gold" });
  expect(score(atLimit).bucket).toBe("noise");
  const rephrased = { ...nothing, thumbs_up: true, tool_or_link_used: true, rephrase_within_30s: true };
  expect(score({ ...rephrased, shared_response: true })).toMatchObject({ adjusted: 1, bucket: "noise" });
});

test("fail needs a sign of refusal and at most 0.3", () => {
  expect(score({ ...nothing, thumbs_down: true })).toEqual({ base: 0.5, adjusted: 0, bucket: "fail" });
  expect(score({ ...nothing, rephrase_within_30s: true }).bucket).toBe("noise");
  expect(score({ ...nothing, thumbs_down: true, tool_or_link_used: true })).toMatchObject({
    adjusted: 0.3,
    bucket: "fail",
  });
  expect(score({ ...nothing, thumbs_down: true, tool_or_link_used: true, time_on_response_seconds: 20 })).toMatchObject(
    {
      adjusted: 0.4,
      bucket: "noise",
    },
  );
});
