import { z } from "zod";
import { FIELDS, InteractionId } from "@/lib/interactions/schema";

const DECISIONS = ["approve", "reject"] as const;
/** What a reviewer can mark a piece of text as, the most frequent first. */
export const MARKABLE = [
  "PERSON",
  "PHONE",
  "EMAIL",
  "ADDRESS",
  "REFERENCE",
  "PASSPORT",
  "NATIONAL_ID",
  "BIRTH_DATE",
  "CARD",
  "IBAN",
  "USERNAME",
  "URL",
  "PLATE",
  "LOCATION",
  "IP",
  "SECRET",
] as const;
const MAX_SPANS = 100;
const MAX_OFFSET = 200_000;

const ReviewSpan = z
  .strictObject({
    field: z.enum(FIELDS),
    start: z.number().int().min(0).max(MAX_OFFSET),
    end: z.number().int().min(1).max(MAX_OFFSET),
    entity: z.enum(MARKABLE),
  })
  .refine((span) => span.start < span.end, "must end after it starts");
export type ReviewSpan = z.infer<typeof ReviewSpan>;

export const ReviewDecision = z.strictObject({
  /** Made by the reviewer's page, so that sending it twice decides once. */
  decisionId: z.uuid(),
  decision: z.enum(DECISIONS),
  quality: z.number().int().min(1).max(5).nullable().default(null),
  spans: z.array(ReviewSpan).max(MAX_SPANS).default([]),
  /** The text that the reviewer saw; a decision about another one is refused. */
  textVersion: z.string().max(64).optional(),
});
export type ReviewDecision = z.infer<typeof ReviewDecision>;

export const SamplePath = z.strictObject({ interactionId: InteractionId });
export const DecisionPath = z.strictObject({ decisionId: z.uuid() });

export type Turn = { id: string; userQuery: string; llmResponse: string; timestamp: string };

/** An interaction as a reviewer sees it. */
export type Sample = {
  id: string;
  /** Changes with the texts, as when somebody puts back a redaction or a newer rule finds one more. */
  textVersion: string;
  userQuery: string;
  llmResponse: string;
  timestamp: string;
  language: string;
  intent: string;
  variant: string | null;
  model: string | null;
  responseTimeMs: number | null;
  thumbsUp: number;
  thumbsDown: number;
  bucket: string | null;
  comments: string[];
  /** The turns of the session before this one, the oldest first. */
  before: Turn[];
  /** The caller's own lease: until then nobody else gets this sample. */
  leasedUntil: string | null;
};

export type ReviewProgress = { waiting: number; approved: number; rejected: number; mine: number };

/** One decision as pages show it. */
export type DecisionView = {
  id: string;
  decision: string;
  quality: number | null;
  by: string;
  at: string;
  isUndone: boolean;
};
