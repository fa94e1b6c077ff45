import { z } from "zod";
import { InteractionInput, MAX_BATCH } from "@/lib/interactions/schema";

/** A thousand long interactions fit; ten megabytes don't. */
export const MAX_BODY_BYTES = 8 * 1024 * 1024;

export type LoggedInteraction = { interaction_id: string; status: "stored" | "duplicate" };

const Batch = z.object({
  interactions: z
    .array(z.unknown())
    .min(1, "needs at least one element")
    .max(MAX_BATCH, `has at most ${String(MAX_BATCH)} elements`),
});
const isBatch = (body: unknown) => body !== null && typeof body === "object" && "interactions" in body;

/** One interaction, or a batch whose rows are checked one by one later. */
export const InteractionsBody = z.unknown().transform((body, issues) => {
  const result = isBatch(body) ? Batch.safeParse(body) : InteractionInput.safeParse(body);
  if (result.success) return result.data;
  for (const issue of result.error.issues)
    issues.addIssue({ code: "custom", path: issue.path, message: issue.message });
  return z.NEVER;
});
export type InteractionsBody = z.infer<typeof InteractionsBody>;
