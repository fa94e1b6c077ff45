import type { Context } from "@/lib/auth/context";

/** Where a job stands before its next step; payload and report were stored as JSON text and are to be parsed. */
export type JobProgress = {
  id: string;
  payload: unknown;
  /** Null before the first step. */
  cursor: string | null;
  done: number;
  total: number;
  report: unknown;
};

/** Where it stands after the step. Neither cursor nor report may hold text of a chat. */
export type JobStep = { cursor: string | null; done: number; total: number; report: object; isFinished: boolean };

/** A kind of long work, done in steps short enough that requests get their turn in between. */
export type JobKind = {
  kind: string;
  /**
   * Looks at what comes next, outside of any transaction, and gives back how to store it: that runs in one transaction
   * with the job's progress, so that a step is done whole or not at all, and may run again from its start.
   */
  step: (ctx: Context, progress: JobProgress) => Promise<(tx: Context) => Promise<JobStep>>;
};
