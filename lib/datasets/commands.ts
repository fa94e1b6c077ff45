import "server-only";
import { recordAudit } from "@/lib/audit/record";
import { type Context, inTransaction } from "@/lib/auth/context";
import { authorize } from "@/lib/auth/permissions";
import { legacyRow } from "@/lib/datasets/legacy-row";
import { PairCollector } from "@/lib/datasets/pairs";
import type { ExportFilters } from "@/lib/datasets/schema";
import { EXPORTED_INTERACTION_TABLE, FILES_LOCK } from "@/lib/datasets/tables";
import { outgoingTexts } from "@/lib/interactions/outgoing";
import { MARKED_SPANS } from "@/lib/interactions/queries";
import { newId } from "@/lib/platform/ids";
import { AppError } from "@/lib/platform/errors";
import { insertNew, serialize } from "@/lib/platform/sql";
import { inSteps } from "@/lib/platform/steps";
import { rulesNow } from "@/lib/privacy/queries";
import { removeFile, type WrittenFile, writeFile } from "@/lib/storage/files";

const PAGE_SIZE = 200;
const IDS_AT_ONCE = 500;
const FILES = "/api/feedback/exports";

const SELECT = {
  id: true,
  timestamp: true,
  userQuery: true,
  llmResponse: true,
  language: true,
  intent: true,
  responseTimeMs: true,
  hasMapData: true,
  bucket: true,
  spans: MARKED_SPANS,
} as const;

/** Interactions in order of time, a page at a time; other requests get their turn between two pages. */
async function* interactionsOf(ctx: Context, where: object) {
  let after: { timestamp: Date; id: string } | undefined;
  for (;;) {
    const cursor = after && {
      OR: [{ timestamp: { gt: after.timestamp } }, { timestamp: after.timestamp, id: { gt: after.id } }],
    };
    const rows = await ctx.db.interaction.findMany({
      where: { AND: [where, cursor ?? {}] },
      orderBy: [{ timestamp: "asc" }, { id: "asc" }],
      take: PAGE_SIZE,
      select: SELECT,
    });
    yield rows;
    after = rows.at(-1);
    if (rows.length < PAGE_SIZE || !after) return;
    await new Promise((resolve) => setImmediate(resolve));
  }
}

/** Rows that the service for names has not seen wait until it has. */
const SEEN = { OR: [{ namesState: null }, { namesState: "done" }] };

function whereOf(filters: ExportFilters) {
  return {
    ...SEEN,
    responseLength: { gte: filters.min_response_length, lte: filters.max_response_length },
    ...(filters.filter_positive_only && { thumbsUp: { gt: 0 } }),
    ...(filters.approved_only && { reviewState: "approved" }),
  };
}

function fileNameFor(kind: string, now: Date): string {
  const stamp = now.toISOString().replace(/\D/g, "").slice(0, 14);
  return `${kind}_${stamp}_${newId(now).slice(-6)}.jsonl`;
}

type NewFile = {
  file: WrittenFile;
  kind: "sft" | "pairs";
  filters: object;
  rows: number;
  /** The interactions it holds. */
  ids: ReadonlySet<string>;
};

/** Keeps a file that was written, unless one of its rows has been erased in the meantime. */
async function keepFile(ctx: Context, { file, kind, filters, rows, ids }: NewFile): Promise<void> {
  const isKept = await inTransaction(ctx, async (tx) => {
    await serialize(tx.db, [FILES_LOCK]);
    if (await lacksSome(tx, [...ids])) return false;
    const by = { createdAt: tx.now(), createdBy: tx.actor.id };
    await tx.db.exportFile.create({ data: { ...file, kind, filters: JSON.stringify(filters), rows, ...by } });
    const members = [...ids].map((interactionId) => ({ fileName: file.fileName, interactionId }));
    await insertNew(tx.db, EXPORTED_INTERACTION_TABLE, members);
    const action = kind === "sft" ? "dataset.export" : "dataset.pairs";
    await recordAudit(tx, { action, target: file.fileName, detail: { filters, rows, sha256: file.sha256 } });
    return true;
  });
  if (isKept) return;
  await removeFile(file.fileName);
  throw new AppError("conflict", "Some of the rows were erased while the file was being written. Export again.");
}

/** True when one of these interactions is not there any more. */
async function lacksSome({ db }: Context, ids: readonly string[]): Promise<boolean> {
  for (const some of inSteps(ids, IDS_AT_ONCE))
    if ((await db.interaction.count({ where: { id: { in: some } } })) < some.length) return true;
  return false;
}

const redactedWords = (found: number) =>
  found === 0 ? "" : `; ${String(found)} pieces of personal data were redacted on the way out`;

/** Writes the old system's training file: the interactions that the filters select, in order of time. */
export async function exportConversations(ctx: Context, filters: ExportFilters) {
  authorize(ctx, "datasets:export");
  const { rules } = await rulesNow(ctx);
  const ids = new Set<string>();
  let found = 0;
  async function* lines() {
    for await (const rows of interactionsOf(ctx, whereOf(filters))) {
      const page = rows.map((row) => {
        const texts = outgoingTexts(row, row.spans, rules);
        found += texts.found;
        ids.add(row.id);
        return `${JSON.stringify(legacyRow(row, texts))}\n`;
      });
      yield page.join("");
    }
  }
  const file = await writeFile(fileNameFor("training_data", ctx.now()), lines());
  const count = ids.size;
  await keepFile(ctx, { file, kind: "sft", filters, rows: count, ids });
  return {
    status: "success",
    examples_exported: count,
    count,
    output_file: `${FILES}/${file.fileName}`,
    message: `Exported ${String(count)} training examples${redactedWords(found)}`,
  };
}

/** Writes preference pairs: the same question with a gold and a failed answer. */
export async function generatePairs(ctx: Context) {
  authorize(ctx, "datasets:export");
  const { rules } = await rulesNow(ctx);
  const collector = new PairCollector();
  let found = 0;
  for await (const rows of interactionsOf(ctx, { ...SEEN, bucket: { in: ["gold", "fail"] } }))
    for (const row of rows) {
      const texts = outgoingTexts(row, row.spans, rules);
      found += texts.found;
      collector.add({ ...row, ...texts });
    }
  const pairs = [...collector.pairs()];
  const ids = new Set(
    pairs.flatMap(({ metadata }) => [metadata.chosen_interaction_id, metadata.rejected_interaction_id]),
  );
  async function* lines() {
    for (const pair of pairs) yield await Promise.resolve(`${JSON.stringify(pair)}\n`);
  }
  const file = await writeFile(fileNameFor("dpo_pairs", ctx.now()), lines());
  await keepFile(ctx, { file, kind: "pairs", filters: {}, rows: pairs.length, ids });
  return {
    status: "success",
    pairs_generated: pairs.length,
    output_file: `${FILES}/${file.fileName}`,
    message: `Generated ${String(pairs.length)} preference pairs${redactedWords(found)}`,
  };
}
