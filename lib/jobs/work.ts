import "server-only";
import { type Context, inTransaction } from "@/lib/auth/context";
import type { JobKind, JobProgress, JobStep } from "@/lib/jobs/job-kind";
import { cancelJob, getJob } from "@/lib/jobs/queue";
import { isActive, type JobView } from "@/lib/jobs/schema";
import { isPassingFailure } from "@/lib/platform/database-errors";

/** A running job that has not moved for so long has lost its process; another one goes on with it. */
const LEASE_MS = 30_000;
const LOOK_EVERY_MS = 200;

/** The job was cancelled, or another process has it: what the step did is undone. */
class LostJobError extends Error {
  override readonly name = "LostJobError";
}

/** A job that this process holds as long as nobody else has changed it since. */
type Held = { kind: JobKind; id: string; updatedAt: Date; progress: JobProgress };

const isHeld = ({ id, updatedAt }: Held) => ({ id, state: "running", updatedAt });
/** Lets whatever else waits in this process have its turn. */
const turn = () => new Promise<void>((resolve) => setImmediate(resolve));

/** Works on jobs of these kinds, the oldest first, until none waits. */
export async function workOnJobs(ctx: Context, kinds: readonly JobKind[]): Promise<void> {
  for (let held = await claim(ctx, kinds); held; held = await claim(ctx, kinds)) await workOn(ctx, held);
}

async function claim(ctx: Context, kinds: readonly JobKind[]): Promise<Held | null> {
  const now = ctx.now();
  const lost = { state: "running", updatedAt: { lt: new Date(now.getTime() - LEASE_MS) } };
  const row = await ctx.db.job.findFirst({
    where: { kind: { in: kinds.map(({ kind }) => kind) }, OR: [{ state: "queued" }, lost] },
    orderBy: [{ createdAt: "asc" }, { id: "asc" }],
  });
  const kind = kinds.find((one) => one.kind === row?.kind);
  if (!row || !kind) return null;
  const { id, state, updatedAt, cursor, done, total } = row;
  const { count } = await ctx.db.job.updateMany({
    where: { id, state, updatedAt },
    data: { state: "running", updatedAt: now },
  });
  if (count === 0) return null;
  const [payload, report] = [row.payload, row.report].map((text) => JSON.parse(text) as unknown);
  return { kind, id, updatedAt: now, progress: { id, payload, cursor, done, total, report } };
}

async function workOn(ctx: Context, job: Held): Promise<void> {
  let held: Held | null = job;
  try {
    while (held) {
      held = await takeStep(ctx, held);
      await turn();
    }
  } catch (error) {
    if (error instanceof LostJobError) return;
    const name = error instanceof Error ? error.name : "unknown";
    ctx.log.error("a job stopped at an error", { kind: job.kind.kind, error: name });
    // A database that can't take it now can later: the lease runs out, and the job goes on where it was.
    if (!isPassingFailure(error)) await fail(ctx, { id: job.id, name });
  }
}

/** Does one step and keeps how far it came; null when it was the last. */
async function takeStep(ctx: Context, held: Held): Promise<Held | null> {
  const store = await held.kind.step(ctx, held.progress);
  return inTransaction(ctx, async (tx) => {
    const { isFinished, ...step } = await store(tx);
    const now = tx.now();
    const { count } = await tx.db.job.updateMany({ where: isHeld(held), data: columnsOf(step, { now, isFinished }) });
    if (count === 0) throw new LostJobError();
    return isFinished ? null : { ...held, updatedAt: now, progress: { ...held.progress, ...step } };
  });
}

const columnsOf = (
  { cursor, done, total, report }: Omit<JobStep, "isFinished">,
  { now, isFinished }: { now: Date; isFinished: boolean },
) => ({
  ...{ cursor, done, total, report: JSON.stringify(report), updatedAt: now },
  ...(isFinished && { state: "complete", finishedAt: now, cursor: null }),
});

async function fail(ctx: Context, { id, name }: { id: string; name: string }): Promise<void> {
  const now = ctx.now();
  const problem = `It stopped at an error of ours (${name}). What was done stays; start it again to go on.`;
  await ctx.db.job.updateMany({
    where: { id, state: "running" },
    data: { state: "failed", problem, updatedAt: now, finishedAt: now },
  });
}

type Watched = { id: string; signal: AbortSignal; report: (job: JobView) => void };

const pause = () => new Promise((resolve) => setTimeout(resolve, LOOK_EVERY_MS));

/** Sees a job through to its end, in this process unless another has it, and says how far it is; a signal cancels it. */
export async function seeThrough(ctx: Context, kind: JobKind, watched: Watched): Promise<JobView> {
  const [job] = await Promise.all([watch(ctx, watched), keepWorking(ctx, kind, watched)]);
  return job;
}

/** Another process may have it first, and lose it. */
async function keepWorking(ctx: Context, kind: JobKind, { id }: Watched): Promise<void> {
  for (;;) {
    await workOnJobs(ctx, [kind]);
    if (!isActive(await getJob(ctx, { id }))) return;
    await pause();
  }
}

async function watch(ctx: Context, { id, signal, report }: Watched): Promise<JobView> {
  for (;;) {
    const job = signal.aborted ? await cancelJob(ctx, { id }) : await getJob(ctx, { id });
    report(job);
    if (!isActive(job)) return job;
    await pause();
  }
}
