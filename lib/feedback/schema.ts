import { z } from "zod";
import { InteractionId, IntentName, Language, StoredText, Timestamp } from "@/lib/interactions/schema";

const FEEDBACK_TYPES = ["thumbs_up", "thumbs_down", "rating", "comment"] as const;
export const BUCKETS = ["gold", "fail", "noise"] as const;
export type Bucket = (typeof BUCKETS)[number];

export const DISLIKE_REASONS = [
  { id: "incorrect", label: "Incorrect", description: "The answer is wrong." },
  { id: "unclear", label: "Unclear", description: "The answer is hard to understand." },
  { id: "too_generic", label: "Too generic", description: "The answer is not specific enough." },
  { id: "outdated", label: "Outdated", description: "The answer was true once." },
  { id: "off_topic", label: "Off topic", description: "The answer is about something else." },
  { id: "too_long", label: "Too long", description: "The answer says too much." },
  { id: "too_short", label: "Too short", description: "The answer says too little." },
  { id: "none", label: "No reason", description: "No reason given." },
] as const;
export type DislikeReason = (typeof DISLIKE_REASONS)[number]["id"];

const DislikeReason = z.enum(DISLIKE_REASONS.map((reason) => reason.id));
const maybe = <S extends z.ZodType>(schema: S) => schema.nullish().transform((value) => value ?? undefined);
const Comment = StoredText.pipe(z.string().max(2000));
const flag = z
  .boolean()
  .nullish()
  .transform((value) => value ?? false);

const MAX_READING_SECONDS = 3600;
const ReadingSeconds = z.number().min(0).max(MAX_READING_SECONDS);

export const FeedbackInput = z
  .object({
    interaction_id: InteractionId,
    feedback_type: z.enum(FEEDBACK_TYPES),
    feedback_value: maybe(z.number().min(-5).max(5)),
    comment: maybe(Comment),
    dislike_reason: maybe(DislikeReason),
    session_continued: maybe(z.boolean()),
    time_on_response_seconds: maybe(ReadingSeconds),
    copied_response: maybe(z.boolean()),
  })
  .superRefine(({ feedback_type, feedback_value, comment }, issues) => {
    const issue = (path: string, message: string) => {
      issues.addIssue({ code: "custom", path: [path], message });
    };
    if (feedback_type === "rating" && (feedback_value === undefined || feedback_value < 1))
      issue("feedback_value", "a rating needs a value from 1 to 5");
    if (feedback_type === "comment" && !comment?.trim()) issue("comment", "a comment needs its text");
  });
export type FeedbackInput = z.infer<typeof FeedbackInput>;

export const SmartFeedbackInput = z.object({
  interaction_id: InteractionId,
  user_query: maybe(StoredText.pipe(z.string().max(2000))),
  llm_response: maybe(StoredText.pipe(z.string().max(10_000))),
  thumbs_up: flag,
  thumbs_down: flag,
  dislike_reason: maybe(DislikeReason),
  session_continued: flag,
  rephrase_within_30s: flag,
  rephrase_within_10s: flag,
  tool_or_link_used: flag,
  time_on_response_seconds: ReadingSeconds.nullish().transform((value) => value ?? 0),
  follow_up_question: flag,
  copied_response: flag,
  shared_response: flag,
  contradiction_detected: flag,
  language: maybe(Language),
  intent: maybe(IntentName),
  session_id: maybe(StoredText.pipe(z.string().trim().min(1).max(200))),
});
export type SmartFeedbackInput = z.infer<typeof SmartFeedbackInput>;

/** A line of the old system's `user_feedback.jsonl`. */
export const ImportedFeedback = z.object({
  interaction_id: InteractionId,
  timestamp: Timestamp,
  feedback_type: z.enum(FEEDBACK_TYPES),
  feedback_value: maybe(z.number().min(-5).max(5)),
  comment: maybe(Comment),
});
export type ImportedFeedback = z.infer<typeof ImportedFeedback>;

export const RecentParams = z.object({ limit: z.coerce.number().int().min(1).max(500).default(50) });

/** One feedback event as pages show it. */
export type FeedbackView = {
  id: string;
  type: string;
  value: number | null;
  comment: string | null;
  dislikeReason: string | null;
  bucket: string | null;
  adjustedScore: number | null;
  signals: Record<string, unknown>;
  timestamp: string;
};
