import "server-only";
import { recordAudit } from "@/lib/audit/record";
import { type Context, inTransaction } from "@/lib/auth/context";
import { authorize } from "@/lib/auth/permissions";
import { type Difference, differences } from "@/lib/counters/differences";
import type { Count } from "@/lib/counters/schema";
import type { Tally } from "@/lib/counters/tally";
import {
  addToCounters,
  countBucketByIntent,
  countBy,
  countByDay,
  countJoinedVotes,
  serialize,
} from "@/lib/platform/sql";

/** Writes what a transaction changed; call it last, so that its locks are held for the shortest time. */
export async function writeTally(tx: Context, tally: Tally): Promise<void> {
  const changes = tally.changes();
  if (changes.length === 0) return;
  await addToCounters(tx.db, [...changes, { scope: "total", key: "revision", count: 1 }]);
}

/** Counts every row there is, the slow way. */
async function countAll({ db }: Context): Promise<Count[]> {
  const total = (key: string, count: number): Count => ({ scope: "total", key, count });
  const keyed = (scope: Count["scope"], rows: { key: string; count: number }[]): Count[] =>
    rows.map((row) => ({ scope, ...row }));
  const interactions = (column: string, where?: string) =>
    countBy(db, { table: "Interaction", column, ...(where && { where }) });
  const feedback = (column: string, where: string) => countBy(db, { table: "Feedback", column, where });
  return [
    total("interactions", await db.interaction.count()),
    total("events", await db.feedback.count()),
    total("positive", await countJoinedVotes(db, "up")),
    total("negative", await countJoinedVotes(db, "down")),
    ...keyed("language", await interactions("language")),
    ...keyed("intent", await interactions("intent")),
    ...keyed("day", await countByDay(db)),
    ...keyed("smart", await feedback("bucket", `"type" = 'smart'`)),
    ...keyed("intent-gold", await countBucketByIntent(db, "gold")),
    ...keyed("intent-fail", await countBucketByIntent(db, "fail")),
    ...keyed("dislike-reason", await feedback("dislikeReason", `"dislikeReason" <> 'none'`)),
    ...keyed("review", await interactions("reviewState", `"reviewState" <> 'waiting'`)),
  ];
}

/** Holds the counters against a full count and sets right what differs; gives back the differences it found. */
export async function recount(ctx: Context): Promise<Difference[]> {
  authorize(ctx, "metrics:read");
  return inTransaction(ctx, async (tx) => {
    await serialize(tx.db, ["counters"]);
    const kept = (await tx.db.counter.findMany()) as Count[];
    const found = differences(kept, await countAll(tx));
    await addToCounters(
      tx.db,
      found.map(({ scope, key, kept: had, counted }) => ({ scope, key, count: counted - had })),
    );
    if (found.length > 0) await recordAudit(tx, { action: "stats.recount", target: "counters", detail: { found } });
    return found;
  });
}
