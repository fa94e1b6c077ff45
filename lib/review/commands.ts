import "server-only";
import { recordAudit } from "@/lib/audit/record";
import { type Context, inTransaction } from "@/lib/auth/context";
import { authorize } from "@/lib/auth/permissions";
import { writeTally } from "@/lib/counters/commands";
import { Tally } from "@/lib/counters/tally";
import { applyMarks } from "@/lib/interactions/marks";
import { MARKED_SPANS, redactedTexts } from "@/lib/interactions/queries";
import { AppError, notFound } from "@/lib/platform/errors";
import { newId } from "@/lib/platform/ids";
import { claimSample, serialize } from "@/lib/platform/sql";
import { getSample, textVersionOf } from "@/lib/review/queries";
import type { ReviewDecision, Sample } from "@/lib/review/schema";
import { misplacedSpan, NEXT_STATE } from "@/lib/review/state";
import { codePointLength } from "@/lib/text/code-points";

const LEASE_MINUTES = 15;
/** Marks can be undone for a day; then the marked words are gone for good. */
const MARKS_FINAL_HOURS = 24;
const BURN_AT_ONCE = 200;

const leaseEnd = (now: Date) => new Date(now.getTime() + LEASE_MINUTES * 60_000);

/** The reviewer's next sample: the one still held, else the newest that is free; null when nothing waits. */
export async function takeNextSample(ctx: Context): Promise<Sample | null> {
  authorize(ctx, "review:decide");
  const now = ctx.now();
  const held = await ctx.db.interaction.findFirst({
    where: { reviewState: "waiting", leasedBy: ctx.actor.id, leasedUntil: { gt: now } },
    orderBy: { leasedUntil: "desc" },
    select: { id: true },
  });
  const id = held?.id ?? (await claimSample(ctx.db, { memberId: ctx.actor.id, now, until: leaseEnd(now) }));
  return id === null ? null : getSample(ctx, { id });
}

/** Settles a sample once: approves or rejects it and keeps what the reviewer marked as personal data. */
export async function decideSample(ctx: Context, input: ReviewDecision & { interactionId: string }): Promise<void> {
  authorize(ctx, "review:decide");
  const { interactionId: id, decisionId, decision, quality } = input;
  await inTransaction(ctx, async (tx) => {
    await serialize(tx.db, [id]);
    const known = await tx.db.reviewDecision.findUnique({ where: { id: decisionId } });
    if (known?.memberId === ctx.actor.id && known.interactionId === id) return;
    if (known) throw new AppError("conflict", "This decision was sent before for another sample.");
    await placeSpans(tx, input);
    const now = tx.now();
    const { count } = await tx.db.interaction.updateMany({
      where: {
        id,
        reviewState: "waiting",
        OR: [{ leasedBy: null }, { leasedBy: ctx.actor.id }, { leasedUntil: { lt: now } }],
      },
      data: { reviewState: NEXT_STATE[decision], quality, reviewedAt: now, leasedBy: null, leasedUntil: null },
    });
    if (count === 0) throw new AppError("conflict", "Somebody else has decided this sample or is looking at it.");
    await tx.db.reviewDecision.create({
      data: { id: decisionId, interactionId: id, memberId: ctx.actor.id, decision, quality, createdAt: now },
    });
    await recordAudit(tx, {
      action: "review.decide",
      target: id,
      detail: { decisionId, decision, quality, spans: input.spans.length },
    });
    const tally = new Tally();
    tally.add("review", NEXT_STATE[decision]);
    await writeTally(tx, tally);
  });
}

/** Stores the marks at their places in the stored texts, which have to be those that the reviewer saw. */
async function placeSpans(
  tx: Context,
  { interactionId, decisionId, spans, textVersion }: ReviewDecision & { interactionId: string },
) {
  const row = await tx.db.interaction.findUnique({
    where: { id: interactionId },
    select: { userQuery: true, llmResponse: true, spans: MARKED_SPANS },
  });
  if (!row) throw notFound("Sample");
  const shown = redactedTexts(row, row.spans);
  if (textVersion !== undefined && textVersion !== textVersionOf(shown))
    throw new AppError("conflict", "The text has changed since it was opened; read it again.");
  if (spans.length === 0) return;
  // A sample that was marked before is shown redacted: those marks become final, so that new places mean the same text.
  if (row.spans.length > 0) await burn(tx, interactionId);
  const misplaced = misplacedSpan(spans, { query: shown.userQuery, answer: shown.llmResponse });
  if (misplaced) {
    const message = `The marked piece from ${String(misplaced.start)} to ${String(misplaced.end)} does not lie in the ${misplaced.field}.`;
    throw new AppError("invalid_input", message, { issues: [{ path: "spans", message }] });
  }
  const now = tx.now();
  await tx.db.span.createMany({
    data: spans.map((span) => ({
      ...{ field: span.field, start: span.start, end: span.end, entity: span.entity },
      id: newId(now),
      interactionId,
      confidence: 1,
      rule: "reviewer",
      origin: "reviewer",
      state: "marked",
      decisionId,
      createdAt: now,
    })),
  });
}

/** Takes the reviewer's own decision back: the sample waits again, with the reviewer, and its marks are gone. */
export async function undoDecision(ctx: Context, { decisionId }: { decisionId: string }): Promise<Sample> {
  authorize(ctx, "review:decide");
  return inTransaction(ctx, async (tx) => {
    const now = tx.now();
    const decision = await tx.db.reviewDecision.findUnique({ where: { id: decisionId } });
    if (!decision || decision.memberId !== ctx.actor.id) throw notFound("Decision");
    const id = decision.interactionId;
    await serialize(tx.db, [id]);
    const { count } = await tx.db.reviewDecision.updateMany({
      where: { id: decisionId, undoneAt: null },
      data: { undoneAt: now },
    });
    if (count > 0) {
      await tx.db.interaction.update({
        where: { id },
        data: {
          reviewState: "waiting",
          quality: null,
          reviewedAt: null,
          leasedBy: ctx.actor.id,
          leasedUntil: leaseEnd(now),
        },
      });
      await tx.db.span.deleteMany({ where: { decisionId, state: "marked" } });
      await recordAudit(tx, { action: "review.undo", target: id, detail: { decisionId } });
      const tally = new Tally();
      tally.add("review", NEXT_STATE[decision.decision === "approve" ? "approve" : "reject"], -1);
      await writeTally(tx, tally);
    }
    return getSample(tx, { id });
  });
}

/** Makes the marks of one interaction final: the words leave the database. */
async function burn(tx: Context, id: string): Promise<void> {
  const row = await tx.db.interaction.findUnique({
    where: { id },
    select: { userQuery: true, llmResponse: true, spans: { orderBy: { start: "asc" } } },
  });
  if (!row) return;
  const marked = (field: string) => row.spans.filter((span) => span.state === "marked" && span.field === field);
  const [query, answer] = [applyMarks(row.userQuery, marked("query")), applyMarks(row.llmResponse, marked("answer"))];
  const data = { userQuery: query.text, llmResponse: answer.text, responseLength: codePointLength(answer.text) };
  await tx.db.interaction.update({ where: { id }, data });
  for (const { id: spanId, start, end } of [...query.marks, ...answer.marks])
    await tx.db.span.update({ where: { id: spanId }, data: { start, end, state: "redacted" } });
  for (const span of row.spans.filter(({ state }) => state === "redacted")) {
    const { moved } = span.field === "query" ? query : answer;
    await tx.db.span.update({ where: { id: span.id }, data: { start: moved(span.start), end: moved(span.end) } });
  }
  await tx.db.span.deleteMany({ where: { interactionId: id, state: "marked" } });
}

/** Makes marks final that nobody undid for a day; gives back how many interactions it changed. */
export async function finalizeMarks(ctx: Context): Promise<number> {
  authorize(ctx, "review:decide");
  const before = new Date(ctx.now().getTime() - MARKS_FINAL_HOURS * 3_600_000);
  const due = await ctx.db.span.findMany({
    where: { state: "marked", createdAt: { lt: before } },
    distinct: ["interactionId"],
    select: { interactionId: true },
    take: BURN_AT_ONCE,
  });
  for (const { interactionId } of due)
    await inTransaction(ctx, async (tx) => {
      await serialize(tx.db, [interactionId]);
      await burn(tx, interactionId);
    });
  return due.length;
}
