import "server-only";
import { recordAudit } from "@/lib/audit/record";
import { type Context, inTransaction } from "@/lib/auth/context";
import { authorize } from "@/lib/auth/permissions";
import { legacyRow } from "@/lib/datasets/legacy-row";
import { PairCollector } from "@/lib/datasets/pairs";
import type { ExportFilters } from "@/lib/datasets/schema";
import { MARKED_SPANS, redactedTexts } from "@/lib/interactions/queries";
import { newId } from "@/lib/platform/ids";
import { type WrittenFile, writeFile } from "@/lib/storage/files";

const PAGE_SIZE = 200;
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

function whereOf(filters: ExportFilters) {
  return {
    responseLength: { gte: filters.min_response_length, lte: filters.max_response_length },
    ...(filters.filter_positive_only && { thumbsUp: { gt: 0 } }),
    ...(filters.approved_only && { reviewState: "approved" }),
  };
}

function fileNameFor(kind: string, now: Date): string {
  const stamp = now.toISOString().replace(/\D/g, "").slice(0, 14);
  return `${kind}_${stamp}_${newId(now).slice(-6)}.jsonl`;
}

type NewFile = { file: WrittenFile; kind: "sft" | "pairs"; filters: object; rows: number };

async function keepFile(ctx: Context, { file, kind, filters, rows }: NewFile): Promise<void> {
  await inTransaction(ctx, async (tx) => {
    const by = { createdAt: tx.now(), createdBy: tx.actor.id };
    await tx.db.exportFile.create({ data: { ...file, kind, filters: JSON.stringify(filters), rows, ...by } });
    const action = kind === "sft" ? "dataset.export" : "dataset.pairs";
    await recordAudit(tx, { action, target: file.fileName, detail: { filters, rows, sha256: file.sha256 } });
  });
}

/** Writes the old system's training file: the interactions that the filters select, in order of time. */
export async function exportConversations(ctx: Context, filters: ExportFilters) {
  authorize(ctx, "datasets:export");
  let count = 0;
  async function* lines() {
    for await (const rows of interactionsOf(ctx, whereOf(filters))) {
      count += rows.length;
      yield rows.map((row) => `${JSON.stringify(legacyRow(row, redactedTexts(row, row.spans)))}\n`).join("");
    }
  }
  const file = await writeFile(fileNameFor("training_data", ctx.now()), lines());
  await keepFile(ctx, { file, kind: "sft", filters, rows: count });
  return {
    status: "success",
    examples_exported: count,
    count,
    output_file: `${FILES}/${file.fileName}`,
    message: `Exported ${String(count)} training examples`,
  };
}

/** Writes preference pairs: the same question with a gold and a failed answer. */
export async function generatePairs(ctx: Context) {
  authorize(ctx, "datasets:export");
  const collector = new PairCollector();
  for await (const rows of interactionsOf(ctx, { bucket: { in: ["gold", "fail"] } }))
    for (const row of rows) collector.add({ ...row, ...redactedTexts(row, row.spans) });
  const pairs = [...collector.pairs()];
  async function* lines() {
    for (const pair of pairs) yield await Promise.resolve(`${JSON.stringify(pair)}\n`);
  }
  const file = await writeFile(fileNameFor("dpo_pairs", ctx.now()), lines());
  await keepFile(ctx, { file, kind: "pairs", filters: {}, rows: pairs.length });
  return {
    status: "success",
    pairs_generated: pairs.length,
    output_file: `${FILES}/${file.fileName}`,
    message: `Generated ${String(pairs.length)} preference pairs`,
  };
}
