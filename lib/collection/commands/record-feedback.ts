import "server-only";
import { createHash } from "node:crypto";
import { type Context, inTransaction } from "@/lib/auth/context";
import { authorize } from "@/lib/auth/permissions";
import { countBucket, countedReason, type FeedbackEvent, isRepeat } from "@/lib/collection/event";
import { type Direction, replaces, voteChange } from "@/lib/collection/votes";
import { writeTally } from "@/lib/counters/commands";
import { Tally } from "@/lib/counters/tally";
import { serialize } from "@/lib/platform/sql";

/** What makes an imported event the same one when its file is read again. */
function fingerprintOf(event: FeedbackEvent): string | null {
  if (event.source !== "import" && event.source !== "demonstration") return null;
  const { interactionId, visitor, type, value, comment, signals, timestamp } = event;
  const parts = [interactionId, visitor, type, value, comment, signals, timestamp.toISOString()];
  return createHash("sha256").update(JSON.stringify(parts)).digest("hex");
}

async function isKnown(tx: Context, event: FeedbackEvent, fingerprint: string | null): Promise<boolean> {
  if (fingerprint !== null) return (await tx.db.feedback.findUnique({ where: { fingerprint } })) !== null;
  const { interactionId, visitor } = event;
  const newest = await tx.db.feedback.findFirst({
    where: { interactionId, visitor },
    orderBy: [{ receivedAt: "desc" }, { id: "desc" }],
    select: { type: true, value: true, comment: true, dislikeReason: true, signals: true },
  });
  return isRepeat(event, newest);
}

/**
 * Stores one feedback event, counts it, and joins it to its interaction; an event whose interaction is not there waits.
 * A repeat is stored once. Gives back whether it was new.
 */
export async function recordFeedback(ctx: Context, event: FeedbackEvent): Promise<{ isNew: boolean }> {
  authorize(ctx, "feedback:write");
  const { interactionId: id } = event;
  const fingerprint = fingerprintOf(event);

  return inTransaction(ctx, async (tx) => {
    await serialize(tx.db, [id]);
    if (await isKnown(tx, event, fingerprint)) return { isNew: false };
    const interaction = await tx.db.interaction.findUnique({ where: { id }, select: { intent: true } });
    await createFeedback(tx, { event, fingerprint, isJoined: interaction !== null });
    const tally = new Tally();
    countEvent(tally, event, interaction?.intent);
    const change = event.vote ? await castVote(tx, event, event.vote) : null;
    if (interaction) {
      await tx.db.interaction.update({
        where: { id },
        data: {
          thumbsUp: { increment: change?.up ?? 0 },
          thumbsDown: { increment: change?.down ?? 0 },
          ...(event.score && { bucket: event.score.bucket }),
        },
      });
      tally.add("total", "positive", change?.up ?? 0);
      tally.add("total", "negative", change?.down ?? 0);
    }
    await writeTally(tx, tally);
    return { isNew: true };
  });
}

type NewFeedback = { event: FeedbackEvent; fingerprint: string | null; isJoined: boolean };

async function createFeedback(tx: Context, { event, fingerprint, isJoined }: NewFeedback): Promise<void> {
  const { score, waiting, interactionId, visitor, type, value, comment, dislikeReason, signals, timestamp, source } =
    event;
  const kept = isJoined ? null : waiting;
  await tx.db.feedback.create({
    data: {
      interactionId,
      visitor,
      type,
      value,
      comment,
      dislikeReason,
      signals,
      baseScore: score?.base ?? null,
      adjustedScore: score?.adjusted ?? null,
      bucket: score?.bucket ?? null,
      timestamp,
      receivedAt: tx.now(),
      source,
      fingerprint,
      joined: isJoined,
      waitingQuery: kept?.query ?? null,
      waitingAnswer: kept?.answer ?? null,
      waitingLanguage: kept?.language ?? null,
      waitingIntent: kept?.intent ?? null,
    },
  });
}

function countEvent(tally: Tally, event: FeedbackEvent, intent: string | undefined): void {
  tally.add("total", "events");
  if (event.score) tally.add("smart", event.score.bucket);
  if (event.score && intent !== undefined) countBucket(tally, event.score.bucket, intent);
  const reason = countedReason(event.dislikeReason);
  if (reason !== null) tally.add("dislike-reason", reason);
}

async function castVote(tx: Context, event: FeedbackEvent, direction: Direction) {
  const { interactionId, visitor, timestamp, source } = event;
  const where = { interactionId_visitor: { interactionId, visitor } };
  const before = await tx.db.vote.findUnique({ where });
  if (!replaces(event, before)) return null;
  const vote = { direction, timestamp, source };
  await tx.db.vote.upsert({ where, create: { interactionId, visitor, ...vote }, update: vote });
  return voteChange((before?.direction ?? null) as Direction | null, direction);
}
