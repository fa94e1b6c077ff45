import "server-only";
import { z } from "zod";
import type { Context } from "@/lib/auth/context";
import { writeTally } from "@/lib/counters/commands";
import { Tally } from "@/lib/counters/tally";
import type { JobKind } from "@/lib/jobs/job-kind";
import { pseudonymKeyIds } from "@/lib/platform/keys";
import { renewPseudonym } from "@/lib/platform/pseudonym";
import { addToVotes, renameValues, valuesNotBeginning } from "@/lib/platform/sql";

const AT_ONCE = 200;
/** Where pseudonyms of visitors and sessions stand; what is read most between two turns of a session comes first. */
const PLACES = [
  { table: "SessionMemory", column: "sessionId" },
  { table: "Vote", column: "visitor" },
  { table: "GivenValue", column: "visitor" },
  { table: "Feedback", column: "visitor" },
  { table: "Interaction", column: "sessionId" },
  { table: "Interaction", column: "userId" },
] as const;

/** How many pseudonyms were carried over. */
export const RenewReport = z.object({ renewed: z.number().catch(0) }).catch({ renewed: 0 });

/** Carries all stored pseudonyms to the newest key, a few hundred visitors at a time. */
export const renewPseudonyms: JobKind = {
  kind: "renew-pseudonyms",
  step: async (ctx, progress) => {
    const index = Number(progress.cursor ?? 0);
    const place = PLACES[index];
    const { renewed } = RenewReport.parse(progress.report);
    const step = { ...progress, report: { renewed }, cursor: String(index), total: PLACES.length, isFinished: false };
    if (!place) return () => Promise.resolve({ ...step, isFinished: true });
    const newest = `${pseudonymKeyIds().at(-1) ?? "k1"}_`;
    const stale = await valuesNotBeginning(ctx.db, place, { prefix: newest, take: AT_ONCE });
    if (stale.length === 0)
      return () => Promise.resolve({ ...step, cursor: String(index + 1), done: progress.done + 1 });
    const changes = stale.map((from) => ({ from, to: renewPseudonym(from) }));
    return async (tx) => {
      await makeRoom(tx, place.table, changes);
      await renameValues(tx.db, place, changes);
      return { ...step, report: { renewed: renewed + changes.length } };
    };
  },
};

type Change = { from: string; to: string };

/** Removes rows whose visitor has one of the same key under the newest pseudonym already; the newer one counts. */
async function makeRoom(tx: Context, table: (typeof PLACES)[number]["table"], changes: readonly Change[]) {
  const olds = changes.map(({ from }) => from);
  const renewed = { in: changes.map(({ to }) => to) };
  if (table === "SessionMemory") {
    const known = await tx.db.sessionMemory.findMany({ where: { sessionId: renewed }, select: { sessionId: true } });
    const taken = new Set(known.map(({ sessionId }) => sessionId));
    const gone = changes.filter(({ to }) => taken.has(to)).map(({ from }) => from);
    await tx.db.sessionMemory.deleteMany({ where: { sessionId: { in: gone } } });
  }
  if (table === "GivenValue") {
    const known = await tx.db.givenValue.findMany({ where: { visitor: renewed }, select: { digest: true } });
    const digests = known.map(({ digest }) => digest);
    await tx.db.givenValue.deleteMany({ where: { visitor: { in: olds }, digest: { in: digests } } });
  }
  if (table === "Vote") await dropOldVotes(tx, changes);
}

async function dropOldVotes(tx: Context, changes: readonly Change[]): Promise<void> {
  const newer = await tx.db.vote.findMany({ where: { visitor: { in: changes.map(({ to }) => to) } } });
  if (newer.length === 0) return;
  const nameOf = new Map(changes.map(({ from, to }) => [to, from]));
  const tally = new Tally();
  for (const { interactionId, visitor } of newer) {
    const old = { interactionId, visitor: nameOf.get(visitor) ?? "" };
    const vote = await tx.db.vote.findUnique({ where: { interactionId_visitor: old } });
    if (!vote) continue;
    await tx.db.vote.delete({ where: { interactionId_visitor: old } });
    const isJoined = (await tx.db.interaction.count({ where: { id: interactionId } })) > 0;
    if (!isJoined) continue;
    const isUp = vote.direction === "up";
    await addToVotes(tx.db, [{ id: interactionId, up: isUp ? -1 : 0, down: isUp ? 0 : -1, bucket: null }]);
    tally.add("total", isUp ? "positive" : "negative", -1);
  }
  await writeTally(tx, tally);
}
