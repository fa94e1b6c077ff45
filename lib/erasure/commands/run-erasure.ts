import "server-only";
import { recordAudit } from "@/lib/audit/record";
import { type Context, inTransaction } from "@/lib/auth/context";
import { authorize } from "@/lib/auth/permissions";
import { eraseRows, type Step } from "@/lib/erasure/commands/erase-rows";
import { indexOldFiles } from "@/lib/erasure/commands/index-files";
import { addCounts, noCounts } from "@/lib/erasure/counts";
import { getReceipt } from "@/lib/erasure/queries";
import type { Counts, Receipt } from "@/lib/erasure/schema";
import { newId } from "@/lib/platform/ids";
import { emptyJournal } from "@/lib/platform/sql";
import { removeFile } from "@/lib/storage/files";

export type Erasure = Pick<Receipt, "reason" | "subject"> & {
  /** What is to be erased next; null when nothing is left. */
  next: (ctx: Context) => Promise<Step | null>;
};

/** What the receipt says so far. */
type Open = { id: string; counts: Counts; files: readonly string[] };

/**
 * Erases step by step, so that requests get their turn: first the files that hold the rows, then the rows. The receipt is
 * written along with each step; an erasure that was cut off is completed by the next one. Null when there was nothing.
 */
export async function runErasure(ctx: Context, erasure: Erasure): Promise<Receipt | null> {
  authorize(ctx, "erasure:manage");
  let open: Open | null = null;
  await indexOldFiles(ctx);
  for (let step = await erasure.next(ctx); step; step = await erasure.next(ctx)) {
    open ??= await openReceipt(ctx, erasure);
    open = await withdrawFiles(ctx, open, step);
    open = await eraseStep(ctx, open, { ...step, mayReturn: erasure.reason === "retention" });
    await new Promise((resolve) => setImmediate(resolve));
  }
  if (open) await emptyJournal(ctx.db);
  return open && getReceipt(ctx, open);
}

async function openReceipt(ctx: Context, { reason, subject }: Erasure): Promise<Open> {
  const { type, id: actorId } = ctx.actor;
  const requestedBy = type === "system" ? "system" : actorId;
  const [at, counts, files] = [ctx.now(), noCounts(), []];
  const id = newId(at);
  await inTransaction(ctx, async (tx) => {
    const data = { id, at, reason, subject, requestedBy, counts: JSON.stringify(counts), files: "[]" };
    await tx.db.erasureReceipt.create({ data });
    await recordAudit(tx, { action: "erasure.run", target: id, detail: { reason, subject } });
  });
  return { id, counts, files };
}

/** Withdraws the files that hold some of the step, and deletes them: those too that were withdrawn but still lie there. */
async function withdrawFiles(ctx: Context, open: Open, { ids }: Step): Promise<Open> {
  const { holding, files } = await inTransaction(ctx, async (tx) => {
    const held = { interactionId: { in: ids } };
    const rows = await tx.db.exportFile.findMany({
      where: { interactions: { some: held } },
      select: { fileName: true, withdrawnAt: true },
    });
    const fresh = rows.filter(({ withdrawnAt }) => withdrawnAt === null).map(({ fileName }) => fileName);
    const all = [...new Set([...open.files, ...fresh])].toSorted();
    if (fresh.length > 0) {
      await tx.db.exportFile.updateMany({ where: { fileName: { in: fresh } }, data: { withdrawnAt: tx.now() } });
      await tx.db.erasureReceipt.update({ where: { id: open.id }, data: { files: JSON.stringify(all) } });
    }
    return { holding: rows, files: all };
  });
  for (const { fileName } of holding) await removeFile(fileName);
  return { ...open, files };
}

/** Erases the rows of a step; a file that was made since keeps them until it is withdrawn too. */
async function eraseStep(ctx: Context, open: Open, step: Step & { mayReturn: boolean }): Promise<Open> {
  return inTransaction(ctx, async (tx) => {
    const erased = await eraseRows(tx, step);
    if (!erased) return open;
    const counts = addCounts(open.counts, erased);
    await tx.db.erasureReceipt.update({ where: { id: open.id }, data: { counts: JSON.stringify(counts) } });
    return { ...open, counts };
  });
}
