import "server-only";
import type { Context } from "@/lib/auth/context";
import { authorize } from "@/lib/auth/permissions";
import { hasManyOthers, type Step } from "@/lib/erasure/commands/erase-rows";
import { runErasure } from "@/lib/erasure/commands/run-erasure";
import { findSubject, findTraces } from "@/lib/erasure/queries";
import { NOTHING_STORED, type Receipt, type SubjectInput } from "@/lib/erasure/schema";
import { AT_ONCE } from "@/lib/erasure/steps";
import { interactionsOf, type Subject } from "@/lib/erasure/subject";
import { AppError } from "@/lib/platform/errors";

/** Erases everything that is stored of a visitor or a session, and gives back the receipt. */
export async function eraseSubject(ctx: Context, input: SubjectInput): Promise<Receipt> {
  authorize(ctx, "erasure:manage");
  const subject = findSubject(ctx, input);
  const receipt = await runErasure(ctx, {
    reason: "request",
    subject: subject.kind,
    next: () => nextStep(ctx, subject),
  });
  if (!receipt) throw new AppError("not_found", NOTHING_STORED);
  return receipt;
}

async function nextStep(ctx: Context, subject: Subject): Promise<Step | null> {
  const rows = await ctx.db.interaction.findMany({
    where: interactionsOf(subject),
    take: AT_ONCE,
    select: { id: true },
  });
  if (rows.length === 0) return lastStep(ctx, subject);
  const ids = rows.map(({ id }) => id);
  const step = { ids, ...(await findTraces(ctx, { subject, ids })) };
  // Without these interactions nobody could tell any more whose the feedback was, so it goes first.
  return (await hasManyOthers(ctx, step)) ? { ids: [], visitors: step.visitors, names: [] } : step;
}

/** What is stored of the subject without an interaction of its own. */
async function lastStep({ db }: Context, { pseudonyms }: Subject): Promise<Step | null> {
  const visitor = { in: pseudonyms };
  const left =
    (await db.feedback.findFirst({ where: { visitor }, select: { id: true } })) ??
    (await db.vote.findFirst({ where: { visitor }, select: { visitor: true } })) ??
    (await db.sessionMemory.findFirst({ where: { sessionId: visitor }, select: { sessionId: true } })) ??
    (await db.givenValue.findFirst({ where: { visitor }, select: { visitor: true } }));
  return left && { ids: [], visitors: pseudonyms, names: pseudonyms };
}
