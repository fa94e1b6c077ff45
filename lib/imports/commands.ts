import "server-only";
import { createHash } from "node:crypto";
import { recordAudit } from "@/lib/audit/record";
import { type Context, inTransaction } from "@/lib/auth/context";
import { authorize } from "@/lib/auth/permissions";
import { logInteractions } from "@/lib/collection/commands/log-interactions";
import { recordFeedback } from "@/lib/collection/commands/record-feedback";
import { memoriesOfInteractions } from "@/lib/collection/commands/session-memories";
import { eventOf } from "@/lib/collection/event";
import { type Line, linesOf } from "@/lib/imports/lines";
import { type ImportRecord, readRecord } from "@/lib/imports/record";
import type { ImportState, ImportView, Refusal } from "@/lib/imports/schema";
import { toImportView } from "@/lib/imports/view";
import { AppError } from "@/lib/platform/errors";
import { pseudonym } from "@/lib/platform/pseudonym";
import { anonymize } from "@/lib/privacy/anonymize";
import { rulesNow } from "@/lib/privacy/queries";

const LINES_AT_ONCE = 250;
const MAX_LINE_BYTES = 1024 * 1024;
const MAX_REFUSALS = 100;
const HEAD_BYTES = 64 * 1024;

export type ImportSource = {
  fileName: string;
  sizeBytes: number;
  chunks: AsyncIterable<Uint8Array>;
  signal?: AbortSignal;
  report?: (progress: ImportView) => void;
};

/** Reads a file while a browser sends it; nothing of it is put on disk as it is. */
export async function receiveUpload(ctx: Context, { fileName, request }: { fileName: string; request: Request }) {
  authorize(ctx, "imports:write");
  const sizeBytes = Number(request.headers.get("content-length") ?? 0);
  if (!request.body || !Number.isInteger(sizeBytes) || sizeBytes <= 0)
    throw new AppError("malformed", "Send the file as the body, with its length.", {
      issues: [{ path: "body", message: "is empty or has no length" }],
    });
  const chunks = request.body as unknown as AsyncIterable<Uint8Array>;
  const { work } = await startImport(ctx, { fileName, sizeBytes, chunks, signal: request.signal });
  return work();
}

type Progress = Pick<ImportView, "offsetBytes" | "lines" | "stored" | "duplicates" | "refused"> & {
  refusals: Refusal[];
};

/** Reads the first bytes and gives back the stream as if nobody had. */
async function peek(chunks: AsyncIterable<Uint8Array>) {
  const iterator = chunks[Symbol.asyncIterator]();
  const head: Uint8Array[] = [];
  let size = 0;
  while (size < HEAD_BYTES) {
    const next = await iterator.next();
    if (next.done) break;
    head.push(next.value);
    size += next.value.length;
  }
  async function* whole() {
    yield* head;
    for (let next = await iterator.next(); !next.done; next = await iterator.next()) yield next.value;
  }
  return { head: Buffer.concat(head).subarray(0, HEAD_BYTES), whole: whole() };
}

async function* skip(chunks: AsyncIterable<Uint8Array>, bytes: number) {
  let left = bytes;
  for await (const chunk of chunks) {
    if (left < chunk.length) yield chunk.subarray(left);
    left = Math.max(0, left - chunk.length);
  }
}

/** Finds where an earlier run over the same file stopped, or opens a new run. */
async function openRun(ctx: Context, file: { fileName: string; sizeBytes: number; fingerprint: string }) {
  const unfinished = { fingerprint: file.fingerprint, state: { not: "complete" } };
  const known = await ctx.db.import.findFirst({ where: unfinished, orderBy: { createdAt: "desc" } });
  const now = ctx.now();
  if (!known) return ctx.db.import.create({ data: { ...file, state: "running", createdAt: now, updatedAt: now } });
  return ctx.db.import.update({ where: { id: known.id }, data: { state: "running", updatedAt: now } });
}

/** Opens a run over a file, so that its progress can be watched; `runImport` then does the work. */
export async function startImport(ctx: Context, source: ImportSource) {
  authorize(ctx, "imports:write");
  const { head, whole } = await peek(source.chunks);
  const fingerprint = createHash("sha256")
    .update(`${String(source.sizeBytes)}\n`)
    .update(head)
    .digest("hex");
  const fileName = anonymize(source.fileName, { role: "visitor" }).text;
  const run = await openRun(ctx, { fileName, sizeBytes: source.sizeBytes, fingerprint });
  return { view: toImportView(run), work: () => runImport(ctx, run.id, { ...source, chunks: whole }) };
}

/**
 * Reads an old system's file into the collection. Each step of lines is stored whole together with how far the run
 * has come, so that a stopped run goes on where it was; a line that is known already changes nothing.
 */
async function runImport(ctx: Context, id: string, source: ImportSource): Promise<ImportView> {
  let view = toImportView(await ctx.db.import.findUniqueOrThrow({ where: { id } }));
  const from = { offset: view.offsetBytes, line: view.lines };
  const lines = linesOf(skip(source.chunks, view.offsetBytes), { maxBytes: MAX_LINE_BYTES, from });
  try {
    for await (const step of inSteps(lines)) {
      source.signal?.throwIfAborted();
      view = await storeStep(ctx, id, { view, step });
      source.report?.(view);
    }
    return await closeRun(ctx, id, "complete");
  } catch (error) {
    const stopped = await closeRun(ctx, id, "stopped").catch(() => undefined);
    if (source.signal?.aborted && stopped) return stopped;
    throw error;
  }
}

async function* inSteps(lines: AsyncIterable<Line>): AsyncGenerator<Line[]> {
  let step: Line[] = [];
  for await (const line of lines) {
    step.push(line);
    if (step.length < LINES_AT_ONCE) continue;
    yield step;
    step = [];
  }
  if (step.length > 0) yield step;
}

async function storeStep(ctx: Context, id: string, { view, step }: { view: ImportView; step: Line[] }) {
  const records = step.map((line) => ({ line, record: readRecord(line.text) }));
  const row = await inTransaction(ctx, async (tx) => {
    const taken = await storeRecords(
      tx,
      records.map(({ record }) => record),
    );
    const refusals = records.flatMap(({ line, record }) =>
      record.kind === "refused" ? [{ line: line.number, reason: record.reason }] : [],
    );
    const progress: Progress = {
      offsetBytes: step.at(-1)?.endsAt ?? view.offsetBytes,
      lines: step.at(-1)?.number ?? view.lines,
      stored: view.stored + taken.stored,
      duplicates: view.duplicates + taken.duplicates,
      refused: view.refused + refusals.length,
      refusals: [...view.refusals, ...refusals].slice(0, MAX_REFUSALS),
    };
    return tx.db.import.update({
      where: { id },
      data: { ...progress, state: "running", refusals: JSON.stringify(progress.refusals), updatedAt: tx.now() },
    });
  });
  return toImportView(row);
}

async function storeRecords(tx: Context, records: readonly ImportRecord[]) {
  const inputs = records.flatMap((record) => (record.kind === "interaction" ? [record.input] : []));
  const votes = records.flatMap((record) => (record.kind === "feedback" ? [record.input] : []));
  const logged = inputs.length > 0 ? await logInteractions(tx, { inputs, source: "import" }) : [];
  const { rules } = await rulesNow(tx);
  const commented = votes.filter(({ comment }) => comment).map(({ interaction_id }) => interaction_id);
  const memories = commented.length > 0 ? await memoriesOfInteractions(tx, commented) : undefined;
  const events = votes.map((vote) => {
    const visitor = pseudonym("visitor", `import\0${vote.interaction_id}`);
    const memory = memories?.get(vote.interaction_id);
    return eventOf(vote, { now: tx.now(), source: "import", visitor, rules, memory });
  });
  const recorded = events.length > 0 ? await recordFeedback(tx, events) : [];
  const stored = logged.filter(({ status }) => status === "stored").length + recorded.filter(Boolean).length;
  return { stored, duplicates: inputs.length + votes.length - stored };
}

const STALE_MINUTES = 3;

/** Says of runs that nobody works on any more, because their process ended, that they were stopped. */
export async function stopStaleImports(ctx: Context): Promise<void> {
  authorize(ctx, "imports:write");
  const before = new Date(ctx.now().getTime() - STALE_MINUTES * 60_000);
  await ctx.db.import.updateMany({
    where: { state: "running", updatedAt: { lt: before } },
    data: { state: "stopped", updatedAt: ctx.now() },
  });
}

async function closeRun(ctx: Context, id: string, state: ImportState): Promise<ImportView> {
  return inTransaction(ctx, async (tx) => {
    const row = await tx.db.import.update({ where: { id }, data: { state, updatedAt: tx.now() } });
    const { lines, stored, duplicates, refused } = row;
    await recordAudit(tx, { action: "import.run", target: id, detail: { state, lines, stored, duplicates, refused } });
    return toImportView(row);
  });
}
