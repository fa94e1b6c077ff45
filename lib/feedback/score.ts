import type { Bucket, SmartFeedbackInput } from "@/lib/feedback/schema";

/** What a visitor did after an answer. */
export type Signals = Pick<
  SmartFeedbackInput,
  | "thumbs_up"
  | "thumbs_down"
  | "session_continued"
  | "rephrase_within_30s"
  | "rephrase_within_10s"
  | "tool_or_link_used"
  | "time_on_response_seconds"
  | "follow_up_question"
  | "copied_response"
  | "shared_response"
  | "contradiction_detected"
>;

export type Score = { base: number; adjusted: number; bucket: Bucket };

// In hundredths, so that sums such as 0.5 + 0.2 + 0.1 are exact.
const START = 50;
const BONUS = {
  session_continued: 20,
  tool_or_link_used: 30,
  follow_up_question: 15,
  copied_response: 20,
  shared_response: 25,
} as const;
const clamp = (hundredths: number) => Math.min(100, Math.max(0, hundredths));

function rephrasing(signals: Signals): number {
  if (signals.rephrase_within_10s) return -50;
  return signals.rephrase_within_30s ? -30 : 0;
}

function reading(seconds: number): number {
  if (seconds > 0 && seconds < 3) return -10;
  return seconds >= 15 ? 10 : 0;
}

function bucketOf(signals: Signals, adjusted: number): Bucket {
  const isEngaged = signals.session_continued || signals.tool_or_link_used;
  const isRephrased = signals.rephrase_within_30s || signals.rephrase_within_10s;
  if (signals.thumbs_up && !isRephrased && isEngaged && adjusted >= 70) return "gold";
  const isRefused = signals.thumbs_down || signals.rephrase_within_10s || signals.contradiction_detected;
  return isRefused && adjusted <= 30 ? "fail" : "noise";
}

/** The old system's figures (product.md): behaviour makes the base score from 0 to 1, thumbs adjust it. */
export function score(signals: Signals): Score {
  const bonuses = Object.entries(BONUS).reduce(
    (sum, [signal, hundredths]) => sum + (signals[signal as keyof typeof BONUS] ? hundredths : 0),
    0,
  );
  const contradiction = signals.contradiction_detected ? -40 : 0;
  const base = clamp(START + bonuses + rephrasing(signals) + contradiction + reading(signals.time_on_response_seconds));
  const adjusted = clamp(base + (signals.thumbs_up ? 30 : 0) - (signals.thumbs_down ? 50 : 0));
  return { base: base / 100, adjusted: adjusted / 100, bucket: bucketOf(signals, adjusted) };
}
