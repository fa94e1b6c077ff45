import "server-only";
import { recordAudit } from "@/lib/audit/record";
import { type Context, inTransaction } from "@/lib/auth/context";
import { authorize } from "@/lib/auth/permissions";
import { AppError, notFound } from "@/lib/platform/errors";
import { unseal } from "@/lib/platform/seal";
import { serialize } from "@/lib/platform/sql";
import { isPlaceholderAt, restore } from "@/lib/redactions/restore";
import type { SpanDecision } from "@/lib/redactions/schema";
import { codePointLength } from "@/lib/text/code-points";

const GONE = "Somebody has decided about this span, or its time has run out: it stays as it is.";
const COLUMNS = { query: "userQuery", answer: "llmResponse" } as const;

/** The span whose original is still there, with its interaction; what is decided or expired is a conflict. */
async function findSealed(tx: Context, spanId: string) {
  const found = await tx.db.span.findUnique({ where: { id: spanId }, select: { interactionId: true } });
  if (!found) throw notFound("Span");
  await serialize(tx.db, [found.interactionId]);
  const span = await tx.db.span.findUnique({
    where: { id: spanId },
    include: {
      sealedCopy: true,
      interaction: { select: { userQuery: true, llmResponse: true, leasedBy: true, leasedUntil: true } },
    },
  });
  const copy = span?.sealedCopy;
  if (!span || !copy || copy.expiresAt <= tx.now()) throw new AppError("conflict", GONE);
  return { span, copy };
}

type Sealed = Awaited<ReturnType<typeof findSealed>>;

function originalOf({ span, copy }: Sealed): string {
  try {
    return unseal(span.id, copy);
  } catch (cause) {
    throw new AppError("conflict", "What this span stood for can't be opened any more: it stays redacted.", { cause });
  }
}

/** What an unsure span stands for, for the reviewer who has to decide; the diary keeps that it was looked at. */
export async function revealSpan(ctx: Context, { spanId }: { spanId: string }): Promise<{ original: string }> {
  authorize(ctx, "redactions:decide");
  return inTransaction(ctx, async (tx) => {
    const sealed = await findSealed(tx, spanId);
    const { entity, interactionId } = sealed.span;
    await recordAudit(tx, { action: "span.reveal", target: interactionId, detail: { spanId, entity } });
    return { original: originalOf(sealed) };
  });
}

/** Settles an unsure span once. Either way nobody can look at the sealed original again: its key is destroyed. */
export async function decideSpan(ctx: Context, { spanId, decision }: SpanDecision & { spanId: string }): Promise<void> {
  authorize(ctx, "redactions:decide");
  await inTransaction(ctx, async (tx) => {
    const sealed = await findSealed(tx, spanId);
    if (decision === "not-personal") await putBack(tx, sealed);
    await tx.db.sealedCopy.delete({ where: { spanId } });
    const { entity, interactionId } = sealed.span;
    await recordAudit(tx, { action: "span.decide", target: interactionId, detail: { spanId, entity, decision } });
  });
}

/** Puts the original back into its text, and the other spans of the text to where they are then. */
async function putBack(tx: Context, sealed: Sealed): Promise<void> {
  const { span } = sealed;
  const { id, interactionId, interaction, field } = span;
  refuseUnderReview(tx, interaction);
  const column = COLUMNS[field as keyof typeof COLUMNS];
  const before = interaction[column];
  if (!isPlaceholderAt(before, span))
    throw new AppError("conflict", "The text has changed since this span was found: it stays redacted.");
  const others = await tx.db.span.findMany({
    where: { interactionId, field, id: { not: id } },
    select: { id: true, start: true, end: true },
  });
  const { text, place, moved } = restore(before, span, { original: originalOf(sealed), others });
  const { count } = await tx.db.interaction.updateMany({
    where: { id: interactionId, [column]: before },
    data: { [column]: text, ...(field === "answer" && { responseLength: codePointLength(text) }) },
  });
  if (count === 0) throw new AppError("conflict", "The text was changed meanwhile. Try again.");
  await tx.db.span.update({ where: { id }, data: { ...place, state: "dismissed" } });
  for (const { id: other, start, end } of moved)
    await tx.db.span.update({ where: { id: other }, data: { start, end } });
}

/** Marks are placed on the text that a reviewer sees: it may not change under somebody else's hands. */
function refuseUnderReview(
  { actor, now }: Context,
  { leasedBy, leasedUntil }: { leasedBy: string | null; leasedUntil: Date | null },
): void {
  if (leasedBy === null || leasedBy === actor.id || leasedUntil === null || leasedUntil < now()) return;
  throw new AppError(
    "conflict",
    "Somebody is reviewing this interaction now. Decide about the span when they are done.",
  );
}
