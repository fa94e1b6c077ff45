/** What is counted, by what: every pair of scope and key is one row. */
export const SCOPES = [
  /** interactions, positive, negative (newest votes), voted (interactions with a vote), revision */
  "total",
  "language",
  "intent",
  "day",
  /** gold, fail, noise over all smart submissions */
  "smart",
  /** gold and fail of joined smart submissions, by intent */
  "intent-gold",
  "intent-fail",
  "dislike-reason",
  /** approved, rejected */
  "review",
] as const;
export type Scope = (typeof SCOPES)[number];
export type Count = { scope: Scope; key: string; count: number };
