import type { Goals } from "@/lib/goals/schema";

export type Totals = { interactions: number; positive: number; negative: number; events: number };
export type Share = { name: string; count: number };
export type IntentShare = Share & { isNew: boolean };
export type Day = { day: string; count: number };

/** Everything the dashboard and the terminal show; small enough to be sent whole when something changes. */
export type Collection = {
  /** Rises with every change. */
  revision: number;
  totals: Totals;
  /** Per cent of interactions with a vote, and of votes that are positive; null while there is nothing to divide by. */
  feedbackRate: number | null;
  positiveRate: number | null;
  goals: Goals;
  languages: Share[];
  intents: IntentShare[];
  days: Day[];
  buckets: { gold: number; fail: number; noise: number };
  review: { waiting: number; approved: number; rejected: number };
};
