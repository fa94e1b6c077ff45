import "server-only";
import { recordAudit } from "@/lib/audit/record";
import { type Context, inTransaction } from "@/lib/auth/context";
import { authorize } from "@/lib/auth/permissions";
import { isNothing } from "@/lib/erasure/counts";
import { asHtml } from "@/lib/erasure/handout/as-html";
import { asJson } from "@/lib/erasure/handout/as-json";
import type { HandoutWriter, OtherFeedback, StoredFeedback, StoredInteraction } from "@/lib/erasure/handout/stored";
import { countSubject, findSubject, findTraces, listInteractionIds } from "@/lib/erasure/queries";
import { type AccessInput, type Format, NOTHING_STORED } from "@/lib/erasure/schema";
import { AT_ONCE } from "@/lib/erasure/steps";
import { inSteps } from "@/lib/platform/steps";
import { interactionsOf, type Subject } from "@/lib/erasure/subject";
import { getInteraction } from "@/lib/interactions/queries";
import { AppError } from "@/lib/platform/errors";

const WRITERS = { json: asJson, html: asHtml } satisfies Record<Format, HandoutWriter>;
const PAGE_SIZE = 200;

export type Handout = { fileName: string; contentType: string; chunks: AsyncIterable<string> };

/** Everything that is stored of a visitor or a session, as a file that is written while it is read. */
export async function handOut(ctx: Context, { format, subject: input }: AccessInput): Promise<Handout> {
  authorize(ctx, "erasure:manage");
  const { counts } = await countSubject(ctx, input);
  if (isNothing(counts)) throw new AppError("not_found", NOTHING_STORED);
  const subject = findSubject(ctx, input);
  await inTransaction(ctx, (tx) =>
    recordAudit(tx, { action: "erasure.access", target: subject.kind, detail: { format, ...counts } }),
  );
  const madeAt = ctx.now();
  const summary = { madeAt, subject: subject.kind, counts };
  const writer = WRITERS[format];
  async function* chunks() {
    yield writer.begin(summary);
    let index = 0;
    for await (const interaction of storedInteractions(ctx, subject)) yield writer.interaction(interaction, index++);
    yield writer.between();
    index = 0;
    for await (const feedback of otherFeedback(ctx, subject)) yield writer.feedback(feedback, index++);
    yield writer.end(summary);
  }
  const fileName = `stored-about-a-${subject.kind}_${madeAt.toISOString().slice(0, 10)}.${format}`;
  return { fileName, contentType: writer.contentType, chunks: chunks() };
}

async function* storedInteractions(ctx: Context, subject: Subject): AsyncGenerator<StoredInteraction> {
  // Whoever may hand out everything may read it for that, and for nothing else.
  const reader: Context = { ...ctx, actor: { type: "system", id: "handout" } };
  for await (const ids of listInteractionIds(ctx, subject)) {
    const beside = await findBeside(ctx, ids);
    for (const interactionId of ids) {
      const interaction = await getInteraction(reader, { interactionId }).catch(nothingIfErased);
      if (interaction) yield { ...interaction, ...beside(interactionId) };
    }
  }
}

/** What was erased while the file was being written is not in it. */
function nothingIfErased(error: unknown): null {
  if (error instanceof AppError && error.code === "not_found") return null;
  throw error;
}

type BesideInteraction = Pick<StoredInteraction, "spans" | "feedback" | "decisions" | "files">;

/** What hangs on interactions, without the names of those who reviewed, and of other visitors. */
async function findBeside({ db }: Context, ids: string[]): Promise<(id: string) => BesideInteraction> {
  const where = { interactionId: { in: ids } };
  const spans = await db.span.findMany({ where, orderBy: [{ field: "desc" }, { start: "asc" }] });
  const events = await db.feedback.findMany({ where, orderBy: [{ timestamp: "asc" }, { id: "asc" }] });
  const decisions = await db.reviewDecision.findMany({ where, orderBy: { createdAt: "asc" } });
  const held = await db.exportedInteraction.findMany({ where, include: { file: true } });
  return (id) => ({
    spans: about(spans, id).map(({ field, start, end, entity, state, confidence, rule, origin, createdAt }) => ({
      ...{ field, start, end, entity, state, confidence, rule, origin },
      created_at: createdAt.toISOString(),
    })),
    feedback: about(events, id).map(toFeedback),
    decisions: about(decisions, id).map(({ decision, quality, createdAt, undoneAt }) => ({
      ...{ decision, quality, at: createdAt.toISOString(), undone_at: undoneAt?.toISOString() ?? null },
    })),
    files: about(held, id).map(({ fileName, file }) => ({
      ...{
        file: fileName,
        made_at: file.createdAt.toISOString(),
        withdrawn_at: file.withdrawnAt?.toISOString() ?? null,
      },
    })),
  });
}

const about = <Row extends { interactionId: string }>(rows: readonly Row[], id: string) =>
  rows.filter(({ interactionId }) => interactionId === id);

type FeedbackRow = Pick<StoredFeedback, "type" | "value" | "comment" | "source"> & {
  dislikeReason: string | null;
  signals: string | null;
  baseScore: number | null;
  adjustedScore: number | null;
  bucket: string | null;
  timestamp: Date;
  receivedAt: Date;
};

const toFeedback = (row: FeedbackRow): StoredFeedback => ({
  type: row.type,
  value: row.value,
  comment: row.comment,
  dislike_reason: row.dislikeReason,
  signals: row.signals === null ? null : (JSON.parse(row.signals) as unknown),
  base_score: row.baseScore,
  adjusted_score: row.adjustedScore,
  quality_bucket: row.bucket,
  timestamp: row.timestamp.toISOString(),
  received_at: row.receivedAt.toISOString(),
  source: row.source,
});

/** What the subject's sessions said about interactions that are not its own. */
async function* otherFeedback(ctx: Context, subject: Subject): AsyncGenerator<OtherFeedback> {
  const { visitors } = await findTraces(ctx, { subject });
  for (const step of inSteps(visitors, AT_ONCE)) {
    let after = "";
    for (;;) {
      const rows = await ctx.db.feedback.findMany({
        where: { visitor: { in: step }, id: { gt: after } },
        orderBy: { id: "asc" },
        take: PAGE_SIZE,
      });
      const ids = rows.map(({ interactionId }) => interactionId);
      const where = { AND: [interactionsOf(subject), { id: { in: ids } }] };
      const own = await ctx.db.interaction.findMany({ where, select: { id: true } });
      const ownIds = new Set(own.map(({ id }) => id));
      for (const row of rows.filter(({ interactionId }) => !ownIds.has(interactionId)))
        yield {
          interaction_id: row.interactionId,
          ...toFeedback(row),
          waiting_query: row.waitingQuery,
          waiting_answer: row.waitingAnswer,
          waiting_language: row.waitingLanguage,
          waiting_intent: row.waitingIntent,
        };
      if (rows.length < PAGE_SIZE) break;
      after = rows.at(-1)?.id ?? after;
    }
  }
}
