/** A job that is queued or running is still to end; the other states are ends. */
const ACTIVE_STATES = ["queued", "running"] as const;
export type JobState = (typeof ACTIVE_STATES)[number] | "complete" | "failed" | "cancelled";

/** How far a job has come. */
export type JobView = {
  id: string;
  kind: string;
  state: JobState;
  done: number;
  /** Zero while nobody knows. */
  total: number;
  /** What it found so far; each kind of job knows how to read its own. */
  report: unknown;
  /** Why it failed, in one sentence. */
  problem: string | null;
  createdAt: string;
  updatedAt: string;
  finishedAt: string | null;
};

export const isActive = ({ state }: Pick<JobView, "state">): boolean =>
  (ACTIVE_STATES as readonly JobState[]).includes(state);

/** Where the database is asked for jobs that are still to end. */
export const STILL_ACTIVE = { in: [...ACTIVE_STATES] };
