import "server-only";
import { type Context, inTransaction } from "@/lib/auth/context";
import { authorize } from "@/lib/auth/permissions";
import { type PreparedInteraction, prepareInteraction } from "@/lib/collection/prepare";
import { countBucket } from "@/lib/collection/event";
import { countVotes } from "@/lib/collection/votes";
import type { LoggedInteraction } from "@/lib/collection/schema";
import { writeTally } from "@/lib/counters/commands";
import { Tally } from "@/lib/counters/tally";
import type { InteractionInput, Source } from "@/lib/interactions/schema";
import { INTERACTION_TABLE, SPAN_TABLE } from "@/lib/interactions/tables";
import { pseudonym } from "@/lib/platform/pseudonym";
import { addToVotes, insertNew, serialize } from "@/lib/platform/sql";

/**
 * Stores interactions, anonymised, in one transaction and counts them; what waited for them joins. A known id is a
 * duplicate and its first content stays. Answers in the order of the inputs.
 */
export async function logInteractions(
  ctx: Context,
  { inputs, source }: { inputs: readonly InteractionInput[]; source: Source },
): Promise<LoggedInteraction[]> {
  authorize(ctx, "interactions:write");
  const now = ctx.now();
  const prepared = inputs.map((input) => prepareInteraction(input, { now, source, pseudonym }));
  const first = new Map<string, PreparedInteraction>();
  for (const one of prepared) if (!first.has(one.row.id)) first.set(one.row.id, one);

  const stored = await inTransaction(ctx, async (tx) => {
    const rows = [...first.values()];
    await serialize(
      tx.db,
      rows.map(({ row }) => row.id),
    );
    const ids = await insertNew(
      tx.db,
      INTERACTION_TABLE,
      rows.map(({ row }) => row),
    );
    const fresh = rows.filter(({ row }) => ids.has(row.id));
    await insertNew(
      tx.db,
      SPAN_TABLE,
      fresh.flatMap(({ spans }) => spans),
    );
    const tally = new Tally();
    for (const { row } of fresh) countInteraction(tally, row);
    await joinWaiting(
      tx,
      fresh.map(({ row }) => row),
      tally,
    );
    await writeTally(tx, tally);
    return ids;
  });
  return answersOf(prepared, stored);
}

function answersOf(prepared: readonly PreparedInteraction[], stored: Set<string>): LoggedInteraction[] {
  const open = new Set(stored);
  return prepared.map(({ row }) => ({ interaction_id: row.id, status: open.delete(row.id) ? "stored" : "duplicate" }));
}

function countInteraction(tally: Tally, row: PreparedInteraction["row"]): void {
  tally.add("total", "interactions");
  tally.add("language", row.language);
  tally.add("intent", row.intent);
  tally.add("day", row.timestamp.toISOString().slice(0, 10));
}

/** Gives new interactions the feedback that arrived before them, and drops the texts that waited with it. */
async function joinWaiting(tx: Context, rows: readonly PreparedInteraction["row"][], tally: Tally): Promise<void> {
  const ids = rows.map((row) => row.id);
  const waiting = await tx.db.feedback.findMany({
    where: { interactionId: { in: ids }, joined: false },
    orderBy: [{ receivedAt: "asc" }, { id: "asc" }],
    select: { interactionId: true, bucket: true },
  });
  if (waiting.length === 0) return;
  const votes = await tx.db.vote.findMany({ where: { interactionId: { in: ids } } });
  const intents = new Map(rows.map((row) => [row.id, row.intent]));
  const joined = [...new Set(waiting.map((event) => event.interactionId))].map((id) => {
    const { up, down } = countVotes(votes.filter((vote) => vote.interactionId === id));
    const buckets = waiting.flatMap((event) => (event.interactionId === id && event.bucket ? [event.bucket] : []));
    for (const bucket of buckets) countBucket(tally, bucket, intents.get(id) ?? "unknown");
    tally.add("total", "positive", up);
    tally.add("total", "negative", down);
    return { id, up, down, bucket: buckets.at(-1) ?? null };
  });
  await addToVotes(tx.db, joined);
  await tx.db.feedback.updateMany({
    where: { interactionId: { in: ids }, joined: false },
    data: { joined: true, waitingQuery: null, waitingAnswer: null, waitingLanguage: null, waitingIntent: null },
  });
}
