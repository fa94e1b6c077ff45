import "server-only";
import type { Context } from "@/lib/auth/context";
import { authorize } from "@/lib/auth/permissions";
import { writeTally } from "@/lib/counters/commands";
import { FILES_LOCK } from "@/lib/datasets/tables";
import { noCounts } from "@/lib/erasure/counts";
import { tallyOf } from "@/lib/erasure/removal";
import type { Counts } from "@/lib/erasure/schema";
import { AT_ONCE, unique } from "@/lib/erasure/steps";
import { inSteps } from "@/lib/platform/steps";
import { ERASED_INTERACTION_TABLE } from "@/lib/erasure/tables";
import { digestOf } from "@/lib/platform/pseudonym";
import { insertNew, serialize } from "@/lib/platform/sql";

/** What one transaction erases; at most a few hundred of each. */
export type Step = {
  /** Interactions, with everything that hangs on them. */
  ids: string[];
  /** Whose feedback goes, whatever interaction it is about. */
  visitors: string[];
  /** Under what memories are kept. */
  names: string[];
};

/** Erases a step; null, and nothing is erased, when a file for download that is not withdrawn holds some of it. */
export async function eraseRows(tx: Context, step: Step & { mayReturn: boolean }): Promise<Counts | null> {
  authorize(tx, "erasure:manage");
  const others = await listOthers(tx, step);
  await serialize(tx.db, [...step.ids, ...others, ...step.names, FILES_LOCK]);
  const about = { interactionId: { in: step.ids } };
  if (await tx.db.exportedInteraction.findFirst({ where: { ...about, file: { withdrawnAt: null } } })) return null;
  const counts = { ...noCounts(), ...(await eraseFeedback(tx, { ...step, others })), ...(await eraseTexts(tx, step)) };
  if (!step.mayReturn) await forget(tx, step.ids);
  return counts;
}

/** Other interactions that these visitors gave feedback on, or that it waits for. */
async function listOthers({ db }: Context, { visitors, ids }: Step): Promise<string[]> {
  if (visitors.length === 0) return [];
  const where = { visitor: { in: visitors }, interactionId: { notIn: ids } };
  const order = { by: ["interactionId" as const], where, orderBy: { interactionId: "asc" as const }, take: AT_ONCE };
  const events = await db.feedback.groupBy(order);
  const votes = await db.vote.groupBy(order);
  return unique([...events, ...votes].map(({ interactionId }) => interactionId)).slice(0, AT_ONCE);
}

/** True when there is more feedback of these visitors on other interactions than one transaction takes. */
export async function hasManyOthers(ctx: Context, step: Step): Promise<boolean> {
  authorize(ctx, "erasure:manage");
  return (await listOthers(ctx, step)).length >= AT_ONCE;
}

/** Erases feedback and votes, and sets right what the other interactions and the counters say of them. */
async function eraseFeedback(tx: Context, { ids, visitors, others }: Step & { others: string[] }) {
  const { db } = tx;
  const where = {
    OR: [{ interactionId: { in: ids } }, { interactionId: { in: others }, visitor: { in: visitors } }],
  };
  const events = await db.feedback.findMany({
    where,
    select: { interactionId: true, type: true, bucket: true, dislikeReason: true, receivedAt: true },
  });
  const votes = await db.vote.findMany({ where, select: { interactionId: true, direction: true } });
  const rows = await db.interaction.findMany({
    where: { id: { in: [...ids, ...others] } },
    select: { id: true, timestamp: true, receivedAt: true, language: true, intent: true, reviewState: true },
  });
  const intents = new Map(rows.map(({ id, intent }) => [id, intent]));
  const going = new Set(ids);
  const interactions = rows.filter(({ id }) => going.has(id));
  const feedback = await db.feedback.deleteMany({ where });
  const cast = await db.vote.deleteMany({ where });
  await recountOthers(
    tx,
    others.filter((id) => intents.has(id)),
  );
  await writeTally(tx, tallyOf({ interactions, events, votes, intents }));
  await eraseAnswers(tx, [
    ...interactions,
    ...events.map(({ interactionId, receivedAt }) => ({ id: interactionId, receivedAt })),
  ]);
  return { feedback: feedback.count, votes: cast.count };
}

/** Says of interactions that stay what the feedback says that is left. */
async function recountOthers({ db }: Context, ids: string[]): Promise<void> {
  if (ids.length === 0) return;
  const about = { interactionId: { in: ids } };
  const votes = await db.vote.findMany({ where: about, select: { interactionId: true, direction: true } });
  const events = await db.feedback.findMany({
    where: { ...about, bucket: { not: null } },
    orderBy: [{ receivedAt: "asc" }, { id: "asc" }],
    select: { interactionId: true, bucket: true },
  });
  const newest = new Map(events.map(({ interactionId, bucket }) => [interactionId, bucket]));
  for (const id of ids) {
    const directions = votes.filter(({ interactionId }) => interactionId === id).map(({ direction }) => direction);
    const thumbsUp = directions.filter((direction) => direction === "up").length;
    const data = { thumbsUp, thumbsDown: directions.length - thumbsUp, bucket: newest.get(id) ?? null };
    await db.interaction.update({ where: { id }, data });
  }
}

/** Answers are kept for so long for requests that are sent again, and a request may take so long. */
const ANSWERS_KEPT_MS = 31 * 86_400_000;
const LONGEST_REQUEST_MS = 30_000;

/** Erases the answers that were kept for the requests which brought the rows; they name the interaction. */
async function eraseAnswers({ db, now }: Context, rows: readonly { id: string; receivedAt: Date }[]): Promise<void> {
  const since = now().getTime() - ANSWERS_KEPT_MS;
  for (const { id, receivedAt } of rows) {
    if (receivedAt.getTime() < since) continue;
    const createdAt = { gte: receivedAt, lte: new Date(receivedAt.getTime() + LONGEST_REQUEST_MS) };
    await db.idempotentAnswer.deleteMany({ where: { createdAt, body: { contains: JSON.stringify(id) } } });
  }
}

/** Erases interactions with what hangs on them, and what is remembered. */
async function eraseTexts({ db }: Context, { ids, names }: Step): Promise<Partial<Counts>> {
  const about = { interactionId: { in: ids } };
  const [spans, decisions, sealedCopies] = [
    await db.span.count({ where: about }),
    await db.reviewDecision.count({ where: about }),
    await db.sealedCopy.count({ where: about }),
  ];
  const { count: exportedRows } = await db.exportedInteraction.deleteMany({ where: about });
  const { count: interactions } = await db.interaction.deleteMany({ where: { id: { in: ids } } });
  let [memories, givenValues] = [0, 0];
  for (const step of inSteps(names, AT_ONCE)) {
    memories += (await db.sessionMemory.deleteMany({ where: { sessionId: { in: step } } })).count;
    givenValues += (await db.givenValue.deleteMany({ where: { visitor: { in: step } } })).count;
  }
  await db.auditEntry.updateMany({ where: { target: { in: ids } }, data: { target: "erased" } });
  return { interactions, spans, decisions, sealedCopies, exportedRows, memories, givenValues };
}

/** Remembers digests of the ids, so that reading an old file again doesn't bring them back. */
async function forget(tx: Context, ids: readonly string[]): Promise<void> {
  const at = tx.now();
  const rows = ids.map((id) => ({ digest: digestOf("erased", id), at }));
  await insertNew(tx.db, ERASED_INTERACTION_TABLE, rows);
}
