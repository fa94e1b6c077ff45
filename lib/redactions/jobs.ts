import "server-only";
import { recordAudit } from "@/lib/audit/record";
import type { Context } from "@/lib/auth/context";
import type { JobKind } from "@/lib/jobs/job-kind";
import { findOlderFeedback, rescanFeedbackTexts, tryFeedback } from "@/lib/redactions/commands/rescan-feedback";
import {
  findOlderInteractions,
  rescanInteractions,
  tryInteractions,
} from "@/lib/redactions/commands/rescan-interactions";
import { countOlder } from "@/lib/redactions/queries";
import { addReports, NOTHING_YET } from "@/lib/redactions/rescan";
import { RESCAN, RescanReport } from "@/lib/redactions/schema";

/** What is left to do with some rows that were found: to change them, or to say what would change. */
type Found = {
  last: string | null;
  apply: (tx: Context) => Promise<RescanReport>;
  dryRun: (ctx: Context) => Promise<RescanReport>;
};

async function findInteractions(ctx: Context, after: string): Promise<Found> {
  const batch = await findOlderInteractions(ctx, { after });
  return {
    last: batch.ids.at(-1) ?? null,
    apply: (tx) => rescanInteractions(tx, batch),
    dryRun: (reading) => tryInteractions(reading, batch),
  };
}

async function findFeedback(ctx: Context, after: string): Promise<Found> {
  const batch = await findOlderFeedback(ctx, { after });
  return {
    last: batch.ids.at(-1) ?? null,
    apply: (tx) => rescanFeedbackTexts(tx, batch),
    dryRun: (reading) => tryFeedback(reading, batch),
  };
}

// A cursor says which table is being looked through, and the last id that was: "interactions abc".
const FIRST = "interactions ";
const SECOND = "feedback ";

/** The rows after a cursor, and the cursor behind them; null when there are no more. */
async function findNext(ctx: Context, cursor: string): Promise<{ found: Found; cursor: string } | null> {
  if (cursor.startsWith(FIRST)) {
    const found = await findInteractions(ctx, cursor.slice(FIRST.length));
    return found.last === null ? findNext(ctx, SECOND) : { found, cursor: FIRST + found.last };
  }
  const found = await findFeedback(ctx, cursor.slice(SECOND.length));
  return found.last === null ? null : { found, cursor: SECOND + found.last };
}

const toTotal = async (ctx: Context) => {
  const { interactions, feedback } = await countOlder(ctx);
  return interactions + feedback;
};

/** Looks through what older rules saw with the rules of now, and redacts what they find. */
export const rescan: JobKind = {
  kind: RESCAN,
  step: async (ctx, progress) => {
    const total = progress.cursor === null ? await toTotal(ctx) : progress.total;
    const before = RescanReport.parse(progress.report);
    const next = await findNext(ctx, progress.cursor ?? FIRST);
    return async (tx) => {
      if (next) {
        const report = addReports(before, await next.found.apply(tx));
        return { cursor: next.cursor, done: report.lookedAt, total, report, isFinished: false };
      }
      await recordAudit(tx, {
        action: "privacy.rescan",
        target: progress.id,
        detail: { state: "complete", ...before },
      });
      return { cursor: progress.cursor, done: before.lookedAt, total, report: before, isFinished: true };
    };
  },
};

type Watched = { signal: AbortSignal; report: (progress: { done: number; total: number }) => void };

/** What a rescan would change, without changing anything; a signal ends it early. */
export async function tryRescan(ctx: Context, { signal, report }: Watched): Promise<RescanReport> {
  const total = await toTotal(ctx);
  let sum = NOTHING_YET;
  for (let next = await findNext(ctx, FIRST); next && !signal.aborted; next = await findNext(ctx, next.cursor)) {
    sum = addReports(sum, await next.found.dryRun(ctx));
    report({ done: sum.lookedAt, total });
  }
  return sum;
}
