import "server-only";
import type { Context } from "@/lib/auth/context";
import { authorize } from "@/lib/auth/permissions";
import { type BatchRow, checkBatch, mergeBatch } from "@/lib/collection/batch";
import { logInteractions } from "@/lib/collection/commands/log-interactions";
import { requireOpaqueId } from "@/lib/collection/opaque-id";
import type { InteractionsBody, LoggedInteraction } from "@/lib/collection/schema";
import { AppError } from "@/lib/platform/errors";

/** What `POST /api/interactions` does: one interaction, or a batch in which only the bad rows are refused. */
export async function logFromBody(ctx: Context, body: InteractionsBody): Promise<LoggedInteraction | BatchRow[]> {
  authorize(ctx, "interactions:write");
  if (!("interactions" in body)) {
    requireOpaqueId(body.interaction_id);
    const [logged] = await logInteractions(ctx, { inputs: [body], source: "api" });
    if (!logged) throw new Error("One interaction was sent and none was answered.");
    return logged;
  }
  const { inputs, refused } = checkBatch(body.interactions);
  if (inputs.length === 0) {
    const issues = [...refused.values()].flatMap(({ error }) => error.issues);
    throw new AppError("invalid_input", "No row of the batch could be taken.", { issues: issues.slice(0, 100) });
  }
  const logged = await logInteractions(ctx, { inputs, source: "api" });
  return mergeBatch(body.interactions.length, logged, refused);
}
