import "server-only";
import type { Context } from "@/lib/auth/context";
import { authorize } from "@/lib/auth/permissions";
import { memoriesOfInteractions } from "@/lib/collection/commands/session-memories";
import { serialize } from "@/lib/platform/sql";
import { rulesNow } from "@/lib/privacy/queries";
import type { Rules } from "@/lib/privacy/rules";
import { feedbackSeenByOlder } from "@/lib/redactions/older";
import { addReports, NOTHING_YET, rescanFeedback } from "@/lib/redactions/rescan";
import type { RescanReport } from "@/lib/redactions/schema";

const AT_ONCE = 100;

export type Batch = { ids: string[]; rules: Rules };

/** The next feedback events whose texts older rules saw, in the order of their ids; fewer than asked for at the end. */
export async function findOlderFeedback(ctx: Context, { after }: { after: string }): Promise<Batch> {
  authorize(ctx, "privacy:manage");
  const { rules } = await rulesNow(ctx);
  const rows = await ctx.db.feedback.findMany({
    where: { ...feedbackSeenByOlder(rules.version), id: { gt: after } },
    orderBy: { id: "asc" },
    take: AT_ONCE,
    select: { id: true },
  });
  return { rules, ids: rows.map(({ id }) => id) };
}

async function rescan(ctx: Context, { ids, rules }: Batch) {
  const rows = await ctx.db.feedback.findMany({
    where: { ...feedbackSeenByOlder(rules.version), id: { in: ids } },
    select: { id: true, interactionId: true, comment: true, waitingQuery: true, waitingAnswer: true },
  });
  const memories = await memoriesOfInteractions(
    ctx,
    rows.map(({ interactionId }) => interactionId),
  );
  return rows.map((row) => {
    const kept = memories.get(row.interactionId);
    return { id: row.id, ...rescanFeedback(row, { rules, ...(kept && { memory: kept.memory, hide: kept.hide }) }) };
  });
}

type Done = Awaited<ReturnType<typeof rescan>>[number];
const isChanged = ({ changes }: Done) => Object.keys(changes).length > 0;
const reportOf = (done: readonly Done[]): RescanReport =>
  done
    .map((one) => ({ lookedAt: 1, changed: isChanged(one) ? 1 : 0, left: 0, findings: one.findings }))
    .reduce(addReports, NOTHING_YET);

/** Says what the rules of now would change in a batch, and changes nothing. */
export async function tryFeedback(ctx: Context, batch: Batch): Promise<RescanReport> {
  authorize(ctx, "privacy:read");
  return reportOf(await rescan(ctx, batch));
}

/** Applies the rules of now to a batch; part of its caller's transaction. */
export async function rescanFeedbackTexts(tx: Context, batch: Batch): Promise<RescanReport> {
  authorize(tx, "privacy:manage");
  const about = await tx.db.feedback.findMany({ where: { id: { in: batch.ids } }, select: { interactionId: true } });
  await serialize(
    tx.db,
    about.map(({ interactionId }) => interactionId),
  );
  const done = await rescan(tx, batch);
  await tx.db.feedback.updateMany({
    where: { id: { in: done.map(({ id }) => id) } },
    data: { detectorVersion: batch.rules.version },
  });
  for (const { id, changes } of done.filter(isChanged)) await tx.db.feedback.update({ where: { id }, data: changes });
  return reportOf(done);
}
