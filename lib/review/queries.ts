import "server-only";
import type { Context } from "@/lib/auth/context";
import { authorize } from "@/lib/auth/permissions";
import { MARKED_SPANS, redactedTexts } from "@/lib/interactions/queries";
import { notFound } from "@/lib/platform/errors";
import { digestOf } from "@/lib/platform/pseudonym";
import type { DecisionView, ReviewProgress, Sample } from "@/lib/review/schema";

const TURNS_BEFORE = 5;

/** Tells texts of a sample from those it had before. */
export const textVersionOf = ({ userQuery, llmResponse }: { userQuery: string; llmResponse: string }): string =>
  digestOf("text", `${userQuery}\0${llmResponse}`).slice(0, 16);
const COMMENTS = 10;

async function turnsBefore(ctx: Context, { sessionId, timestamp }: { sessionId: string | null; timestamp: Date }) {
  if (sessionId === null) return [];
  const rows = await ctx.db.interaction.findMany({
    where: { sessionId, timestamp: { lt: timestamp } },
    orderBy: { timestamp: "desc" },
    take: TURNS_BEFORE,
    select: { id: true, userQuery: true, llmResponse: true, timestamp: true, spans: MARKED_SPANS },
  });
  return rows
    .map((row) => ({ id: row.id, timestamp: row.timestamp.toISOString(), ...redactedTexts(row, row.spans) }))
    .toReversed();
}

/** One interaction as a reviewer sees it, with what led to it. */
export async function getSample(ctx: Context, { id }: { id: string }): Promise<Sample> {
  authorize(ctx, "review:decide");
  const row = await ctx.db.interaction.findUnique({ where: { id }, include: { spans: MARKED_SPANS } });
  if (!row) throw notFound("Sample");
  const comments = await ctx.db.feedback.findMany({
    where: { interactionId: id, comment: { not: null } },
    orderBy: { receivedAt: "desc" },
    take: COMMENTS,
    select: { comment: true },
  });
  const isMine = row.leasedBy === ctx.actor.id;
  const texts = redactedTexts(row, row.spans);
  return {
    id,
    ...texts,
    textVersion: textVersionOf(texts),
    timestamp: row.timestamp.toISOString(),
    language: row.language,
    intent: row.intent,
    variant: row.variant,
    model: row.model,
    responseTimeMs: row.responseTimeMs,
    thumbsUp: row.thumbsUp,
    thumbsDown: row.thumbsDown,
    bucket: row.bucket,
    comments: comments.flatMap(({ comment }) => comment ?? []),
    before: await turnsBefore(ctx, row),
    leasedUntil: isMine ? (row.leasedUntil?.toISOString() ?? null) : null,
  };
}

/** How far the team is, and how much of it the caller did. */
export async function getProgress(ctx: Context): Promise<ReviewProgress> {
  authorize(ctx, "review:decide");
  const rows = await ctx.db.counter.findMany({ where: { scope: { in: ["total", "review"] } } });
  const count = (scope: string, key: string) => rows.find((row) => row.scope === scope && row.key === key)?.count ?? 0;
  const [approved, rejected] = [count("review", "approved"), count("review", "rejected")];
  const mine = await ctx.db.reviewDecision.count({ where: { memberId: ctx.actor.id, undoneAt: null } });
  return { waiting: count("total", "interactions") - approved - rejected, approved, rejected, mine };
}

/** The reviewer's newest decision that can still be undone; null when there is none. */
export async function findUndoable(ctx: Context): Promise<{ decisionId: string; decision: string } | null> {
  authorize(ctx, "review:decide");
  const row = await ctx.db.reviewDecision.findFirst({
    where: { memberId: ctx.actor.id, undoneAt: null },
    orderBy: [{ createdAt: "desc" }, { id: "desc" }],
    select: { id: true, decision: true },
  });
  return row && { decisionId: row.id, decision: row.decision };
}

/** Who decided what about one interaction, oldest first. */
export async function listDecisions(
  ctx: Context,
  { interactionId }: { interactionId: string },
): Promise<DecisionView[]> {
  authorize(ctx, "interactions:read");
  const rows = await ctx.db.reviewDecision.findMany({
    where: { interactionId },
    orderBy: { createdAt: "asc" },
    take: 100,
  });
  const members = await ctx.db.member.findMany({
    where: { id: { in: rows.map((row) => row.memberId) } },
    select: { id: true, email: true },
  });
  const emails = new Map(members.map(({ id, email }) => [id, email]));
  return rows.map(({ id, decision, quality, memberId, createdAt, undoneAt }) => ({
    id,
    decision,
    quality,
    by: emails.get(memberId) ?? "a former member",
    at: createdAt.toISOString(),
    isUndone: undoneAt !== null,
  }));
}
