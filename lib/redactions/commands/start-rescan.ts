import "server-only";
import { recordAudit } from "@/lib/audit/record";
import { type Context, inTransaction } from "@/lib/auth/context";
import { authorize } from "@/lib/auth/permissions";
import { cancelJob, findNewestJob, startJob } from "@/lib/jobs/queue";
import { isActive } from "@/lib/jobs/schema";
import { environment } from "@/lib/platform/env";
import { notFound } from "@/lib/platform/errors";
import { toRescanView } from "@/lib/redactions/rescan";
import { RESCAN, type RescanView } from "@/lib/redactions/schema";

/** Has older rows looked through with the rules of now; while that is going on, it is the answer. */
export async function startRescan(ctx: Context): Promise<RescanView> {
  authorize(ctx, "privacy:manage");
  return inTransaction(ctx, async (tx) => {
    const { job, isNew } = await startJob(tx, { kind: RESCAN });
    if (isNew) await recordAudit(tx, { action: "privacy.rescan", target: job.id, detail: { state: "started" } });
    return toRescanView(job);
  });
}

/** Stops looking through older rows; what was done stays, and the next time goes on with the rest. */
export async function cancelRescan(ctx: Context): Promise<RescanView> {
  authorize(ctx, "privacy:manage");
  return inTransaction(ctx, async (tx) => {
    const job = await findNewestJob(tx, { kind: RESCAN });
    if (!job) throw notFound("Rescan");
    if (!isActive(job)) return toRescanView(job);
    await recordAudit(tx, { action: "privacy.rescan", target: job.id, detail: { state: "cancelled" } });
    return toRescanView(await cancelJob(tx, job));
  });
}

/** Asks the service for names again about interactions that are held back because it could not be asked. */
export async function rescanHeldBack(ctx: Context): Promise<void> {
  authorize(ctx, "privacy:manage");
  if (environment().namesServiceUrl === undefined) return;
  const held = await ctx.db.interaction.findFirst({ where: { namesState: "unavailable" }, select: { id: true } });
  if (held) await startRescan(ctx);
}
