import "server-only";
import type { Context } from "@/lib/auth/context";
import { authorize } from "@/lib/auth/permissions";
import { findNames } from "@/lib/collection/commands/found-names";
import {
  keepMemories,
  type KeptMemory,
  memoriesOf,
  memoriesOfInteractions,
} from "@/lib/collection/commands/session-memories";
import type { FoundNames } from "@/lib/collection/prepare";
import { spanRows } from "@/lib/collection/span-rows";
import { SEALED_COPY_TABLE } from "@/lib/collection/tables";
import { SPAN_TABLE } from "@/lib/interactions/tables";
import { environment } from "@/lib/platform/env";
import { seal } from "@/lib/platform/seal";
import { insertNew, serialize } from "@/lib/platform/sql";
import { type RulesNow, rulesNow } from "@/lib/privacy/queries";
import type { Rules } from "@/lib/privacy/rules";
import { interactionsSeenByOlder } from "@/lib/redactions/older";
import { addReports, NOTHING_YET, rescanInteraction, type Rescanned } from "@/lib/redactions/rescan";
import type { RescanReport } from "@/lib/redactions/schema";

const AT_ONCE = 100;

const TEXTS = {
  id: true,
  sessionId: true,
  userQuery: true,
  llmResponse: true,
  method: true,
  model: true,
  variant: true,
  location: true,
  metadata: true,
  leasedUntil: true,
  spans: { select: { id: true, field: true, start: true, end: true, state: true } },
} as const;

const seenByOlder = ({ version }: Rules) =>
  interactionsSeenByOlder({ version, hasNamesService: environment().namesServiceUrl !== undefined });

export type Batch = RulesNow & {
  ids: string[];
  /** What the service for names found in each; nothing where no service is asked. */
  names: ReadonlyMap<string, { found: FoundNames; userQuery: string; llmResponse: string }>;
};

/** The next interactions that older rules saw, in the order of their ids; fewer than asked for at the end. */
export async function findOlderInteractions(ctx: Context, { after }: { after: string }): Promise<Batch> {
  authorize(ctx, "privacy:manage");
  const now = await rulesNow(ctx);
  const rows = await ctx.db.interaction.findMany({
    where: { AND: [{ id: { gt: after } }, seenByOlder(now.rules)] },
    orderBy: { id: "asc" },
    take: AT_ONCE,
    select: { id: true, userQuery: true, llmResponse: true, language: true },
  });
  const found = await findNames(
    rows.map(({ userQuery, llmResponse, language }) => ({
      user_query: userQuery,
      llm_response: llmResponse,
      language,
    })),
  );
  const names = rows.flatMap(({ id, userQuery, llmResponse }, index) => {
    const own = found[index];
    return own === undefined ? [] : [[id, { found: own, userQuery, llmResponse }] as const];
  });
  return { ...now, ids: rows.map(({ id }) => id), names: new Map(names) };
}

/** Says what the rules of now would change in a batch, and changes nothing. */
export async function tryInteractions(ctx: Context, batch: Batch): Promise<RescanReport> {
  authorize(ctx, "privacy:read");
  const rows = await findRows(ctx, batch);
  const memories = await memoriesOfInteractions(ctx, batch.ids);
  return rows
    .map((row) => rescanRow(ctx, row, { batch, kept: memories.get(row.id) }))
    .reduce((sum, one) => addReports(sum, reportOf(one)), NOTHING_YET);
}

/** Applies the rules of now to a batch; part of its caller's transaction. */
export async function rescanInteractions(tx: Context, batch: Batch): Promise<RescanReport> {
  authorize(tx, "privacy:manage");
  await serialize(tx.db, batch.ids);
  const rows = await findRows(tx, batch);
  const sessions = rows.flatMap(({ sessionId }) => sessionId ?? []);
  const memories = await memoriesOf(tx, sessions);
  const grown = new Map<string, KeptMemory>();
  const done = rows.map((row) => {
    const kept = row.sessionId === null ? undefined : memories.get(row.sessionId);
    const one = rescanRow(tx, row, { batch, kept });
    if (row.sessionId === null || !kept || one.isLeft || one.rescanned.memory.size === kept.memory.size) return one;
    const after = { ...kept, memory: one.rescanned.memory };
    memories.set(row.sessionId, after);
    grown.set(row.sessionId, after);
    return one;
  });
  await store(tx, done, batch);
  await keepMemories(
    tx,
    [...grown].map(([sessionId, { salt, memory }]) => ({ sessionId, salt, memory })),
  );
  return done.reduce((sum, one) => addReports(sum, reportOf(one)), NOTHING_YET);
}

const findRows = ({ db }: Context, { ids, rules }: Batch) =>
  db.interaction.findMany({
    where: { AND: [{ id: { in: ids } }, seenByOlder(rules)] },
    orderBy: { id: "asc" },
    select: TEXTS,
  });
type Row = Awaited<ReturnType<typeof findRows>>[number];
type Done = { row: Row; rescanned: Rescanned; isLeft: boolean };

function rescanRow({ now }: Context, row: Row, { batch, kept }: { batch: Batch; kept: KeptMemory | undefined }): Done {
  const asked = batch.names.get(row.id);
  const isStale = asked && (asked.userQuery !== row.userQuery || asked.llmResponse !== row.llmResponse);
  const rescanned = rescanInteraction(row, {
    rules: batch.rules,
    ...(kept && { memory: kept.memory, hide: kept.hide }),
    names: asked?.found ?? undefined,
  });
  const isWatched = row.leasedUntil !== null && row.leasedUntil > now();
  return { row, rescanned, isLeft: isStale === true || isWatched || rescanned.isInTheWay };
}

const isChanged = ({ rescanned: { changes } }: Done) => Object.keys(changes).length > 0;

const reportOf = (one: Done): RescanReport =>
  one.isLeft
    ? { ...NOTHING_YET, lookedAt: 1, left: 1 }
    : { lookedAt: 1, changed: isChanged(one) ? 1 : 0, left: 0, findings: one.rescanned.findings };

const namesStateOf = ({ names }: Batch, id: string) => {
  const asked = names.get(id);
  return asked && { namesState: asked.found === null ? "unavailable" : "done" };
};

async function store(tx: Context, done: readonly Done[], batch: Batch): Promise<void> {
  const { rules, settings } = batch;
  const seen = done.filter(({ isLeft }) => !isLeft);
  for (const namesState of [undefined, "done", "unavailable"]) {
    const ids = seen.flatMap(({ row }) => (namesStateOf(batch, row.id)?.namesState === namesState ? row.id : []));
    const data = { detectorVersion: rules.version, ...(namesState !== undefined && { namesState }) };
    if (ids.length > 0) await tx.db.interaction.updateMany({ where: { id: { in: ids } }, data });
  }
  for (const { row, rescanned } of seen.filter(isChanged)) {
    await tx.db.interaction.update({ where: { id: row.id }, data: rescanned.changes });
    for (const { id, start, end } of rescanned.moved) await tx.db.span.update({ where: { id }, data: { start, end } });
  }
  const about = { now: tx.now(), sealedDays: settings.sealedDays, seal };
  const made = seen.flatMap(({ row, rescanned: { found } }) => [
    spanRows(found.query, { ...about, interactionId: row.id, field: "query", original: row.userQuery }),
    spanRows(found.answer, { ...about, interactionId: row.id, field: "answer", original: row.llmResponse }),
  ]);
  await insertNew(
    tx.db,
    SPAN_TABLE,
    made.flatMap(({ rows }) => rows),
  );
  await insertNew(
    tx.db,
    SEALED_COPY_TABLE,
    made.flatMap(({ copies }) => copies),
  );
}
