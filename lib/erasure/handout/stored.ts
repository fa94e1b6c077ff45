import type { Counts } from "@/lib/erasure/schema";

/** A feedback event in the names of the API. */
export type StoredFeedback = {
  type: string;
  value: number | null;
  comment: string | null;
  dislike_reason: string | null;
  signals: unknown;
  base_score: number | null;
  adjusted_score: number | null;
  quality_bucket: string | null;
  timestamp: string;
  received_at: string;
  source: string;
};

/** Feedback on an interaction that is not the subject's own, or on one that never came. */
export type OtherFeedback = StoredFeedback & {
  interaction_id: string;
  waiting_query: string | null;
  waiting_answer: string | null;
  waiting_language: string | null;
  waiting_intent: string | null;
};

/** An interaction as it is stored, with all that hangs on it. */
export type StoredInteraction = {
  interaction_id: string;
  timestamp: string;
  user_query: string;
  llm_response: string;
  language: string;
  intent: string;
  location: string | null;
  metadata: unknown;
  thumbs_up: number;
  thumbs_down: number;
  review_state: string;
  [field: string]: unknown;
  spans: { field: string; start: number; end: number; entity: string; state: string; [field: string]: unknown }[];
  feedback: StoredFeedback[];
  decisions: { decision: string; quality: number | null; at: string; undone_at: string | null }[];
  files: { file: string; made_at: string; withdrawn_at: string | null }[];
};

/** What stands at the head of a handout. */
export type Summary = { madeAt: Date; subject: "user" | "session"; counts: Counts };

/** Writes a handout piece by piece, so that none has to fit into memory. */
export type HandoutWriter = {
  contentType: string;
  begin: (summary: Summary) => string;
  interaction: (interaction: StoredInteraction, index: number) => string;
  between: () => string;
  feedback: (feedback: OtherFeedback, index: number) => string;
  end: (summary: Summary) => string;
};
