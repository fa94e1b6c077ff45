import "server-only";
import { createHash } from "node:crypto";
import { type Context, inTransaction } from "@/lib/auth/context";
import { authorize } from "@/lib/auth/permissions";
import { erasedAmong } from "@/lib/collection/commands/erased-ids";
import type { FeedbackEvent, StoredEvent } from "@/lib/collection/event";
import { type Known, Ledger, voteKey } from "@/lib/collection/ledger";
import { writeTally } from "@/lib/counters/commands";
import { FEEDBACK_TABLE } from "@/lib/feedback/tables";
import { newId } from "@/lib/platform/ids";
import { addToVotes, insertNew, serialize, storeVotes } from "@/lib/platform/sql";

type Marked = { event: FeedbackEvent; fingerprint: string | null };

/** What makes an imported event the same one when its file is read again. */
function fingerprintOf(event: FeedbackEvent): string | null {
  if (event.source !== "import" && event.source !== "demonstration") return null;
  const { interactionId, visitor, type, value, comment, signals, timestamp } = event;
  const parts = [interactionId, visitor, type, value, comment, signals, timestamp.toISOString()];
  return createHash("sha256").update(JSON.stringify(parts)).digest("hex");
}

/**
 * Stores feedback events in their order, counts them, and joins them to their interactions; an event whose interaction
 * is not there waits, unless that was erased. A repeat is stored once. Gives back for each whether it was new.
 */
export async function recordFeedback(ctx: Context, events: readonly FeedbackEvent[]): Promise<boolean[]> {
  authorize(ctx, "feedback:write");
  const marked = events.map((event) => ({ event, fingerprint: fingerprintOf(event) }));

  return inTransaction(ctx, async (tx) => {
    await serialize(tx.db, [...new Set(events.map(({ interactionId }) => interactionId))]);
    const erased = await erasedAmong(tx, [...new Set(events.map(({ interactionId }) => interactionId))]);
    const ledger = new Ledger(await findKnown(tx, marked));
    const isNew = marked.map(
      ({ event, fingerprint }) => !erased.has(event.interactionId) && ledger.take(event, fingerprint),
    );
    const rows = marked.filter((_, index) => isNew[index]).map((one) => toRow(tx, one, ledger.known));
    await insertNew(tx.db, FEEDBACK_TABLE, rows);
    await storeVotes(tx.db, ledger.votes);
    await addToVotes(tx.db, ledger.joined);
    await writeTally(tx, ledger.tally);
    return isNew;
  });
}

async function findKnown(tx: Context, marked: readonly Marked[]): Promise<Known> {
  const ids = [...new Set(marked.map(({ event }) => event.interactionId))];
  const fingerprints = marked.flatMap(({ fingerprint }) => fingerprint ?? []);
  const about = { interactionId: { in: ids } };
  const rows = await tx.db.interaction.findMany({ where: { id: { in: ids } }, select: { id: true, intent: true } });
  const votes = marked.some(({ event }) => event.vote) ? await tx.db.vote.findMany({ where: about }) : [];
  const imported =
    fingerprints.length === 0
      ? []
      : await tx.db.feedback.findMany({
          where: { fingerprint: { in: fingerprints } },
          select: { fingerprint: true },
        });
  return {
    fingerprints: new Set(imported.flatMap(({ fingerprint }) => fingerprint ?? [])),
    intents: new Map(rows.map(({ id, intent }) => [id, intent])),
    votes: new Map(votes.map((vote) => [voteKey(vote), vote])),
    newest: await findNewest(tx, marked),
  };
}

/** The newest event of every visitor whose event has no fingerprint to be known by. */
async function findNewest(tx: Context, marked: readonly Marked[]): Promise<Map<string, StoredEvent>> {
  const newest = new Map<string, StoredEvent>();
  for (const { event, fingerprint } of marked) {
    if (fingerprint !== null || newest.has(voteKey(event))) continue;
    const { interactionId, visitor } = event;
    const row = await tx.db.feedback.findFirst({
      where: { interactionId, visitor },
      orderBy: [{ receivedAt: "desc" }, { id: "desc" }],
      select: { type: true, value: true, comment: true, dislikeReason: true, signals: true },
    });
    if (row) newest.set(voteKey(event), row);
  }
  return newest;
}

function toRow(tx: Context, { event, fingerprint }: Marked, { intents }: Known) {
  const { interactionId, visitor, type, value, comment, dislikeReason, signals, timestamp, source, detectorVersion } =
    event;
  const receivedAt = tx.now();
  const joined = intents.has(interactionId);
  return {
    ...{ interactionId, visitor, type, value, comment, dislikeReason, signals, timestamp, source },
    ...{ id: newId(receivedAt), receivedAt, fingerprint, joined, detectorVersion },
    ...scoreColumns(event),
    ...waitingColumns(joined ? null : event.waiting),
  };
}

const scoreColumns = ({ score }: FeedbackEvent) => ({
  baseScore: score?.base ?? null,
  adjustedScore: score?.adjusted ?? null,
  bucket: score?.bucket ?? null,
});

const waitingColumns = (waiting: FeedbackEvent["waiting"]) => ({
  waitingQuery: waiting?.query ?? null,
  waitingAnswer: waiting?.answer ?? null,
  waitingLanguage: waiting?.language ?? null,
  waitingIntent: waiting?.intent ?? null,
});
