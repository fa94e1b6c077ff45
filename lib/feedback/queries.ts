import "server-only";
import type { Context } from "@/lib/auth/context";
import { authorize } from "@/lib/auth/permissions";
import { DISLIKE_REASONS, type FeedbackView } from "@/lib/feedback/schema";
import { MARKED_SPANS, redactedTexts } from "@/lib/interactions/queries";

const MAX_EVENTS = 200;

/** The newest feedback events in the names of the API, with what they are about. */
export async function listRecent(ctx: Context, { limit }: { limit: number }) {
  authorize(ctx, "feedback:read");
  const events = await ctx.db.feedback.findMany({ orderBy: [{ receivedAt: "desc" }, { id: "desc" }], take: limit });
  const ids = [...new Set(events.map((event) => event.interactionId))];
  const interactions = await ctx.db.interaction.findMany({
    where: { id: { in: ids } },
    select: {
      id: true,
      userQuery: true,
      llmResponse: true,
      intent: true,
      language: true,
      sessionId: true,
      spans: MARKED_SPANS,
    },
  });
  const byId = new Map(interactions.map((interaction) => [interaction.id, interaction]));
  const total = await ctx.db.counter.findUnique({ where: { scope_key: { scope: "total", key: "events" } } });
  const feedbacks = events.map((event) => {
    const interaction = byId.get(event.interactionId);
    const thumbs = thumbsOf(event);
    return {
      id: event.id,
      interaction_id: event.interactionId,
      type: event.type,
      timestamp: event.timestamp.toISOString(),
      session_id: interaction?.sessionId ?? null,
      user_query: interaction ? redactedTexts(interaction, interaction.spans).userQuery : event.waitingQuery,
      thumbs_up: thumbs.up,
      thumbs_down: thumbs.down,
      dislike_reason: event.dislikeReason,
      quality_bucket: event.bucket,
      intent: interaction?.intent ?? event.waitingIntent,
      language: interaction?.language ?? event.waitingLanguage,
    };
  });
  return { feedbacks, total: total?.count ?? 0 };
}

function thumbsOf({ type, signals }: { type: string; signals: string | null }): { up: boolean; down: boolean } {
  if (type !== "smart") return { up: type === "thumbs_up", down: type === "thumbs_down" };
  const given = JSON.parse(signals ?? "{}") as { thumbs_up?: boolean; thumbs_down?: boolean };
  return { up: given.thumbs_up ?? false, down: given.thumbs_down ?? false };
}

/** What visitors said and did about one interaction, oldest first. */
export async function listFeedback(
  ctx: Context,
  { interactionId }: { interactionId: string },
): Promise<FeedbackView[]> {
  authorize(ctx, "interactions:read");
  const rows = await ctx.db.feedback.findMany({
    where: { interactionId },
    orderBy: [{ timestamp: "asc" }, { id: "asc" }],
    take: MAX_EVENTS,
  });
  return rows.map(({ id, type, value, comment, dislikeReason, bucket, adjustedScore, signals, timestamp }) => ({
    id,
    type,
    value,
    comment,
    dislikeReason,
    bucket,
    adjustedScore,
    signals: signals === null ? {} : (JSON.parse(signals) as Record<string, unknown>),
    timestamp: timestamp.toISOString(),
  }));
}

/** The reasons a visitor can give for a dislike. */
export function listDislikeReasons(ctx: Context) {
  authorize(ctx, "feedback:write");
  return Promise.resolve({ reasons: DISLIKE_REASONS });
}
