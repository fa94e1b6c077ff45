import "server-only";
import type { Context } from "@/lib/auth/context";
import { authorize } from "@/lib/auth/permissions";
import type { Step } from "@/lib/erasure/commands/erase-rows";
import { runErasure } from "@/lib/erasure/commands/run-erasure";
import { isNightlyDue } from "@/lib/erasure/nightly";
import { getRetention } from "@/lib/erasure/queries";
import { AT_ONCE, unique } from "@/lib/erasure/steps";
import { daysBefore } from "@/lib/platform/days";

/** Under this name it is stored when old rows were last erased. */
const RUN_KEY = "retention-run";

/** Erases what is older than the retention allows. */
async function eraseOld(ctx: Context): Promise<void> {
  const { interactionDays } = await getRetention(ctx);
  if (interactionDays === null) return;
  const before = daysBefore(ctx.now(), interactionDays);
  await runErasure(ctx, { reason: "retention", subject: "age", next: () => oldStep(ctx, before) });
  await ctx.db.sessionMemory.deleteMany({ where: { updatedAt: { lt: before } } });
  await ctx.db.givenValue.deleteMany({ where: { at: { lt: before } } });
}

async function oldStep({ db }: Context, before: Date): Promise<Step | null> {
  const rows = await db.interaction.findMany({
    where: { timestamp: { lt: before } },
    orderBy: { timestamp: "asc" },
    take: AT_ONCE,
    select: { id: true },
  });
  const ids = rows.map(({ id }) => id);
  if (ids.length > 0) return { ids, visitors: [], names: [] };
  // Feedback that waits in vain for its interaction has its own age.
  const waiting = await db.feedback.findMany({
    where: { joined: false, receivedAt: { lt: before }, timestamp: { lt: before } },
    take: AT_ONCE,
    select: { interactionId: true },
  });
  const awaited = unique(waiting.map(({ interactionId }) => interactionId));
  return awaited.length > 0 ? { ids: awaited, visitors: [], names: [] } : null;
}

/** Does the night's work once a night. */
export async function eraseOldNightly(ctx: Context): Promise<void> {
  authorize(ctx, "erasure:manage");
  const now = ctx.now();
  const run = await ctx.db.setting.findUnique({ where: { key: RUN_KEY } });
  if (!isNightlyDue({ now, last: run?.updatedAt ?? null })) return;
  await eraseOld(ctx);
  const data = { value: JSON.stringify({ at: now.toISOString() }), updatedAt: now };
  await ctx.db.setting.upsert({
    where: { key: RUN_KEY },
    create: { key: RUN_KEY, revision: 1, ...data },
    update: { revision: { increment: 1 }, ...data },
  });
}
