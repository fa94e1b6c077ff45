import { afterAll, beforeAll, expect, test, vi } from "vitest";
import type { Context } from "@/lib/auth/context";
import type { JobKind, JobStep } from "@/lib/jobs/job-kind";
import { cancelJob, getJob, startJob } from "@/lib/jobs/queue";
import { seeThrough, workOnJobs } from "@/lib/jobs/work";
import { openOwnDatabase } from "@/tests/server/own-database";

let ctx: Context;
let close: () => Promise<void>;
beforeAll(async () => {
  ({ ctx, close } = await openOwnDatabase());
});
afterAll(() => close());

const MINUTE_MS = 60_000;
const inAMinute = (): Context => ({ ...ctx, now: () => new Date(Date.now() + MINUTE_MS) });

/** Counts to three, and keeps each number as an intent. */
const counting = (kind: string, meanwhile: (number: number) => unknown = () => undefined): JobKind => ({
  kind,
  step: (_, { cursor, report }) => {
    const number = Number(cursor ?? 0) + 1;
    return Promise.resolve(async (tx: Context): Promise<JobStep> => {
      await tx.db.intent.create({ data: { name: `${kind} ${String(number)}`, description: "" } });
      await meanwhile(number);
      const seen = [...((report as { seen?: number[] }).seen ?? []), number];
      return { cursor: String(number), done: number, total: 3, report: { seen }, isFinished: number === 3 };
    });
  },
});
const keptBy = async (kind: string) => ctx.db.intent.count({ where: { name: { startsWith: `${kind} ` } } });

test("a job is done step by step, and what it found is there at the end", async () => {
  const { job } = await startJob(ctx, { kind: "one" });
  await workOnJobs(ctx, [counting("one")]);
  expect(await getJob(ctx, job)).toMatchObject({ state: "complete", done: 3, total: 3, report: { seen: [1, 2, 3] } });
  expect(await keptBy("one")).toBe(3);
});

test("while one is to end, a second of its kind is not started", async () => {
  const first = await startJob(ctx, { kind: "two" });
  expect(await startJob(ctx, { kind: "two" })).toMatchObject({ isNew: false, job: { id: first.job.id } });
  await workOnJobs(ctx, [counting("two")]);
  expect((await startJob(ctx, { kind: "two" })).isNew).toBe(true);
});

test("one whose process ended goes on where it was, once nobody else can be working on it", async () => {
  const { job } = await startJob(ctx, { kind: "three" });
  await ctx.db.job.update({
    where: { id: job.id },
    data: { state: "running", cursor: "2", report: '{"seen":[1,2]}', updatedAt: new Date() },
  });
  await workOnJobs(ctx, [counting("three")]);
  expect((await getJob(ctx, job)).state).toBe("running");
  await workOnJobs(inAMinute(), [counting("three")]);
  expect(await getJob(ctx, job)).toMatchObject({ state: "complete", report: { seen: [1, 2, 3] } });
  expect(await keptBy("three")).toBe(1);
});

test("a step during which the job is cancelled is undone, and no other follows", async () => {
  const { job } = await startJob(ctx, { kind: "four" });
  const kind = counting("four");
  const cancelling: JobKind = {
    ...kind,
    step: async (inside, progress) => {
      if (progress.cursor === "1") await cancelJob(ctx, job);
      return kind.step(inside, progress);
    },
  };
  await workOnJobs(ctx, [cancelling]);
  expect(await getJob(ctx, job)).toMatchObject({ state: "cancelled", done: 1 });
  expect(await keptBy("four")).toBe(1);
});

test("an error ends a job with a sentence that quotes nothing; what was done stays, and it can be started again", async () => {
  const { job } = await startJob(ctx, { kind: "five" });
  const failing = counting("five", (number) => {
    if (number === 2) throw new TypeError("ali@gmail.com is not a function");
  });
  const written = vi.spyOn(process.stderr, "write").mockReturnValue(true);
  await workOnJobs(ctx, [failing]);
  expect(written.mock.calls.join()).toContain("TypeError");
  expect(written.mock.calls.join()).not.toContain("ali@gmail.com");
  written.mockRestore();
  const failed = await getJob(ctx, job);
  expect(failed).toMatchObject({ state: "failed", done: 1 });
  expect(failed.problem).toMatch(/^It stopped at an error of ours \(TypeError\)/);
  expect(await keptBy("five")).toBe(1);
  expect((await startJob(ctx, { kind: "five" })).isNew).toBe(true);
});

test("whoever sees a job through hears how far it is, and can end it", async () => {
  const { job } = await startJob(ctx, { kind: "six" });
  const heard: number[] = [];
  const report = ({ done }: { done: number }) => heard.push(done);
  const watched = { id: job.id, signal: new AbortController().signal, report };
  expect((await seeThrough(ctx, counting("six"), watched)).state).toBe("complete");
  expect(heard.at(-1)).toBe(3);

  const second = await startJob(ctx, { kind: "seven" });
  const ended = await seeThrough(ctx, counting("seven"), { id: second.job.id, signal: AbortSignal.abort(), report });
  expect(ended.state).toBe("cancelled");
});
