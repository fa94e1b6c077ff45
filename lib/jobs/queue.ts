import "server-only";
import { type Context, inTransaction } from "@/lib/auth/context";
import { type JobState, type JobView, STILL_ACTIVE } from "@/lib/jobs/schema";
import { notFound } from "@/lib/platform/errors";
import { serialize } from "@/lib/platform/sql";

// Whoever may start, watch or cancel a job is decided by the command or query of its domain that calls this.

type JobRow = Omit<JobView, "createdAt" | "updatedAt" | "finishedAt" | "state" | "report"> & {
  state: string;
  report: string;
  createdAt: Date;
  updatedAt: Date;
  finishedAt: Date | null;
};

const toView = (row: JobRow): JobView => {
  const { id, kind, done, total, problem } = row;
  return {
    ...{ id, kind, done, total, problem },
    state: row.state as JobState,
    report: JSON.parse(row.report) as unknown,
    createdAt: row.createdAt.toISOString(),
    updatedAt: row.updatedAt.toISOString(),
    finishedAt: row.finishedAt?.toISOString() ?? null,
  };
};

/** Queues a job; while one of its kind is queued or running there is no second, and the first is the answer. */
export async function startJob(
  ctx: Context,
  { kind, payload = {} }: { kind: string; payload?: object },
): Promise<{ job: JobView; isNew: boolean }> {
  return inTransaction(ctx, async (tx) => {
    await serialize(tx.db, [`job:${kind}`]);
    const known = await tx.db.job.findFirst({ where: { kind, state: STILL_ACTIVE } });
    if (known) return { job: toView(known), isNew: false };
    const now = tx.now();
    const row = await tx.db.job.create({
      data: { kind, state: "queued", payload: JSON.stringify(payload), createdAt: now, updatedAt: now },
    });
    return { job: toView(row), isNew: true };
  });
}

/** Ends a job after the step it is at, which is then undone; one that has ended stays as it is. */
export async function cancelJob(ctx: Context, { id }: { id: string }): Promise<JobView> {
  const now = ctx.now();
  await ctx.db.job.updateMany({
    where: { id, state: STILL_ACTIVE },
    data: { state: "cancelled", updatedAt: now, finishedAt: now },
  });
  return getJob(ctx, { id });
}

export async function getJob(ctx: Context, { id }: { id: string }): Promise<JobView> {
  const row = await ctx.db.job.findUnique({ where: { id } });
  if (!row) throw notFound("Job");
  return toView(row);
}

/** The newest job of a kind; null when there was none. */
export async function findNewestJob(ctx: Context, { kind }: { kind: string }): Promise<JobView | null> {
  const row = await ctx.db.job.findFirst({ where: { kind }, orderBy: [{ createdAt: "desc" }, { id: "desc" }] });
  return row && toView(row);
}
