import "server-only";
import { createHash } from "node:crypto";
import { type Context, inTransaction } from "@/lib/auth/context";
import { authorize } from "@/lib/auth/permissions";
import { countBucket, countedReason, type FeedbackEvent, isRepeat } from "@/lib/collection/event";
import { type Direction, replaces, type VoteChange, voteChange } from "@/lib/collection/votes";
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
    const change = await castVote(tx, event);
    if (interaction) await joinEvent(tx, { event, change, tally });
    await writeTally(tx, tally);
    return { isNew: true };
  });
}

type Joined = { event: FeedbackEvent; change: VoteChange; tally: Tally };

/** Brings the interaction, and the totals, to what an event on it says. */
async function joinEvent(tx: Context, { event, change, tally }: Joined): Promise<void> {
  await tx.db.interaction.update({
    where: { id: event.interactionId },
    data: {
      thumbsUp: { increment: change.up },
      thumbsDown: { increment: change.down },
      ...(event.score && { bucket: event.score.bucket }),
    },
  });
  tally.add("total", "positive", change.up);
  tally.add("total", "negative", change.down);
}

type NewFeedback = { event: FeedbackEvent; fingerprint: string | null; isJoined: boolean };

async function createFeedback(tx: Context, { event, fingerprint, isJoined }: NewFeedback): Promise<void> {
  const { score, interactionId, visitor, type, value, comment, dislikeReason, signals, timestamp, source } = event;
  await tx.db.feedback.create({
    data: {
      ...(score && { baseScore: score.base, adjustedScore: score.adjusted, bucket: score.bucket }),
      ...(!isJoined && waitingTexts(event)),
      interactionId,
      visitor,
      type,
      value,
      comment,
      dislikeReason,
      signals,
      timestamp,
      receivedAt: tx.now(),
      source,
      fingerprint,
      joined: isJoined,
    },
  });
}

const waitingTexts = ({ waiting }: FeedbackEvent) =>
  waiting && {
    waitingQuery: waiting.query,
    waitingAnswer: waiting.answer,
    waitingLanguage: waiting.language,
    waitingIntent: waiting.intent,
  };

function countEvent(tally: Tally, event: FeedbackEvent, intent: string | undefined): void {
  tally.add("total", "events");
  if (event.score) tally.add("smart", event.score.bucket);
  if (event.score && intent !== undefined) countBucket(tally, event.score.bucket, intent);
  const reason = countedReason(event.dislikeReason);
  if (reason !== null) tally.add("dislike-reason", reason);
}

const NO_CHANGE = { up: 0, down: 0 };

async function castVote(tx: Context, event: FeedbackEvent): Promise<VoteChange> {
  const { interactionId, visitor, timestamp, source, vote: direction } = event;
  if (!direction) return NO_CHANGE;
  const where = { interactionId_visitor: { interactionId, visitor } };
  const before = await tx.db.vote.findUnique({ where });
  if (!replaces(event, before)) return NO_CHANGE;
  const vote = { direction, timestamp, source };
  await tx.db.vote.upsert({ where, create: { interactionId, visitor, ...vote }, update: vote });
  return voteChange((before?.direction ?? null) as Direction | null, direction);
}
