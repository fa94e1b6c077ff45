import { z } from "zod";
import type { JobView } from "@/lib/jobs/schema";

export const SpanPath = z.strictObject({ spanId: z.uuid() });

/** Personal: it stays redacted for good. Not personal: it is put back into its text. */
export const SpanDecision = z.strictObject({ decision: z.enum(["personal", "not-personal"]) });
export type SpanDecision = z.infer<typeof SpanDecision>;

const choice = z.string().trim().max(40).optional().catch(undefined);

export const UnsureParams = z.object({ after: z.string().max(200).optional() });

/** What the page about privacy is asked for; it stands in the URL. */
export const PrivacyParams = z.object({
  entity: choice,
  language: choice,
  after: z.string().max(200).optional().catch(undefined),
});
export type PrivacyParams = z.infer<typeof PrivacyParams>;

/** The kind of the job that looks through older rows. */
export const RESCAN = "rescan";

/** What looking through older rows has come to so far. */
export const RescanReport = z.object({
  lookedAt: z.number().default(0),
  changed: z.number().default(0),
  /** Rows that somebody was looking at, or has just marked: they keep their rules and are looked at next time. */
  left: z.number().default(0),
  /** Pieces that were redacted, by entity. */
  findings: z.record(z.string(), z.number()).default({}),
});
export type RescanReport = z.infer<typeof RescanReport>;
export type RescanView = Omit<JobView, "report"> & { report: RescanReport };

/** How many rows were last seen by other rules than those of now. */
export type Older = { interactions: number; feedback: number };

/** A span of which nobody has decided yet whether it is personal data; what it stood for is not in it. */
export type UnsureView = {
  spanId: string;
  interactionId: string;
  entity: string;
  rule: string;
  cue: string | null;
  confidence: number;
  language: string;
  field: string;
  before: string;
  placeholder: string;
  after: string;
  expiresAt: string;
};

export type UnsurePage = { spans: UnsureView[]; waiting: number; next: string | null };
