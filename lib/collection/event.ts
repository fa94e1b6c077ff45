import type { Direction } from "@/lib/collection/votes";
import type { Tally } from "@/lib/counters/tally";
import type { FeedbackInput, ImportedFeedback, SmartFeedbackInput } from "@/lib/feedback/schema";
import { type Score, score } from "@/lib/feedback/score";
import type { Source } from "@/lib/interactions/schema";
import { anonymize, anonymizeInteraction, type Surroundings as Anonymity } from "@/lib/privacy/anonymize";
import type { Rules } from "@/lib/privacy/rules";

/** One feedback event, anonymised and ready to be stored. */
export type FeedbackEvent = {
  interactionId: string;
  visitor: string;
  type: string;
  value: number | null;
  comment: string | null;
  dislikeReason: string | null;
  signals: string | null;
  score: Score | null;
  vote: Direction | null;
  timestamp: Date;
  source: Source;
  /** The rules that saw its texts. */
  detectorVersion: string;
  /** Kept only while the interaction is not there. */
  waiting: { query: string | null; answer: string | null; language: string | null; intent: string | null } | null;
};

export type SmartEvent = FeedbackEvent & { score: Score };

type Surroundings = {
  now: Date;
  source: Source;
  visitor: string;
  rules: Rules;
  /** What the session of the interaction remembers. */
  memory?: Pick<Anonymity, "memory" | "hide"> | undefined;
};

const BEHAVIOUR = ["session_continued", "time_on_response_seconds", "copied_response"] as const;
const voteOf = (type: string): Direction | null =>
  type === "thumbs_up" ? "up" : type === "thumbs_down" ? "down" : null;
const anonymousComment = (comment: string | undefined, known: Anonymity) =>
  comment === undefined || comment === "" ? null : anonymize(comment, { role: "visitor", ...known }).text;

/** An event of `/api/feedback/submit`, or of an old system's file, which brings its own time. */
export function eventOf(
  input: FeedbackInput | ImportedFeedback,
  { now, source, visitor, rules, memory }: Surroundings,
): FeedbackEvent {
  const behaviour = BEHAVIOUR.flatMap((name) =>
    name in input ? [[name, (input as Record<string, unknown>)[name]] as const] : [],
  ).filter(([, value]) => value !== undefined);
  return {
    interactionId: input.interaction_id,
    visitor,
    type: input.feedback_type,
    value: input.feedback_value ?? null,
    comment: anonymousComment(input.comment, { ...memory, rules }),
    dislikeReason: "dislike_reason" in input ? (input.dislike_reason ?? null) : null,
    signals: behaviour.length > 0 ? JSON.stringify(Object.fromEntries(behaviour)) : null,
    score: null,
    vote: voteOf(input.feedback_type),
    timestamp: "timestamp" in input ? input.timestamp : now,
    source,
    detectorVersion: rules.version,
    waiting: null,
  };
}

/** An event of `/api/feedback/submit-smart`; both thumbs at once are no vote. */
export function smartEventOf(
  input: SmartFeedbackInput,
  { now, source, visitor, rules }: Omit<Surroundings, "memory">,
): SmartEvent {
  const {
    interaction_id,
    user_query,
    llm_response,
    dislike_reason,
    language,
    intent,
    session_id: _,
    ...signals
  } = input;
  const turn = { userQuery: user_query ?? "", llmResponse: llm_response ?? "" };
  const texts = anonymizeInteraction(turn, { rules });
  const isOneVote = signals.thumbs_up !== signals.thumbs_down;
  return {
    interactionId: interaction_id,
    visitor,
    type: "smart",
    value: null,
    comment: null,
    dislikeReason: dislike_reason ?? null,
    signals: JSON.stringify(signals),
    score: score(signals),
    vote: isOneVote ? (signals.thumbs_up ? "up" : "down") : null,
    timestamp: now,
    source,
    detectorVersion: rules.version,
    waiting: {
      query: texts.query.text || null,
      answer: texts.answer.text || null,
      language: language ?? null,
      intent: intent ?? null,
    },
  };
}

/** What tells whether the next event says the same again. */
export type StoredEvent = Pick<FeedbackEvent, "type" | "value" | "comment" | "dislikeReason" | "signals">;

/** True when an event says again what the newest event of the same visitor on the same interaction said. */
export function isRepeat(event: FeedbackEvent, newest: StoredEvent | null): boolean {
  if (!newest) return false;
  // How long somebody has read by now is no news about a plain vote; for a smart submission the signals are its value.
  const parts = ({ type, value, comment, dislikeReason, signals }: StoredEvent) =>
    JSON.stringify([type, value, comment, dislikeReason, type === "smart" ? signals : null]);
  return parts(event) === parts(newest);
}

/** A dislike's reason counts unless the visitor gave none. */
export const countedReason = (reason: string | null): string | null => (reason === "none" ? null : reason);

/** Counts what a smart submission says of an intent; noise says nothing. */
export function countBucket(tally: Tally, bucket: string, intent: string): void {
  if (bucket === "gold") tally.add("intent-gold", intent);
  if (bucket === "fail") tally.add("intent-fail", intent);
}
