import "server-only";
import { type Context, inTransaction } from "@/lib/auth/context";
import { authorize } from "@/lib/auth/permissions";
import { erasedAmong } from "@/lib/collection/commands/erased-ids";
import { findNames } from "@/lib/collection/commands/found-names";
import { keepGivenValues } from "@/lib/collection/commands/given-values";
import { keepMemories, type KeptMemory, memoriesOf } from "@/lib/collection/commands/session-memories";
import { countBucket } from "@/lib/collection/event";
import { type FoundNames, type PreparedInteraction, prepareInteraction } from "@/lib/collection/prepare";
import type { LoggedInteraction } from "@/lib/collection/schema";
import { SEALED_COPY_TABLE } from "@/lib/collection/tables";
import { countVotes } from "@/lib/collection/votes";
import { writeTally } from "@/lib/counters/commands";
import { Tally } from "@/lib/counters/tally";
import type { InteractionInput, Source } from "@/lib/interactions/schema";
import { INTERACTION_TABLE, SPAN_TABLE } from "@/lib/interactions/tables";
import { legacyPseudonym, pseudonym } from "@/lib/platform/pseudonym";
import { seal } from "@/lib/platform/seal";
import { addToVotes, insertNew, serialize } from "@/lib/platform/sql";
import { type RulesNow, rulesNow } from "@/lib/privacy/queries";

/**
 * Stores interactions, anonymised, in one transaction and counts them; what waited for them joins. A known id is a
 * duplicate and its first content stays; so is the id of one that was erased. Answers in the order of the inputs.
 */
export async function logInteractions(
  ctx: Context,
  { inputs, source }: { inputs: readonly InteractionInput[]; source: Source },
): Promise<LoggedInteraction[]> {
  authorize(ctx, "interactions:write");
  const now = await rulesNow(ctx);
  const names = await findNames(inputs);
  return inTransaction(ctx, async (tx) => {
    await serialize(
      tx.db,
      inputs.flatMap(({ interaction_id }) => interaction_id ?? []),
    );
    const prepared = await prepareAll(tx, { inputs, source, names, ...now });
    const first = new Map<string, Prepared>();
    for (const one of prepared) if (!first.has(one.row.id)) first.set(one.row.id, one);
    for (const id of await erasedAmong(tx, [...first.keys()])) first.delete(id);
    const stored = await store(tx, [...first.values()], now);
    return answersOf(prepared, stored);
  });
}

type Prepared = PreparedInteraction & { kept: KeptMemory | undefined };
type ToPrepare = RulesNow & {
  inputs: readonly InteractionInput[];
  source: Source;
  names: readonly (FoundNames | undefined)[];
};

/** The old system stored `sha256(id)[:16]` in the place of an id. */
const OLD_HASH = /^[0-9a-f]{16}$/;

function pseudonymsFor({ session_id, user_id }: InteractionInput, source: Source) {
  const of = (kind: "session" | "user", id: string | undefined) => {
    if (id === undefined) return null;
    return source === "import" && OLD_HASH.test(id) ? legacyPseudonym(kind, id) : pseudonym(kind, id);
  };
  return { sessionId: of("session", session_id), userId: of("user", user_id) };
}

/** Anonymises in the order of the inputs; each knows what those of its session before it said. */
async function prepareAll(tx: Context, { inputs, source, names, rules, settings }: ToPrepare): Promise<Prepared[]> {
  const pseudonyms = inputs.map((input) => pseudonymsFor(input, source));
  const memories = await memoriesOf(
    tx,
    pseudonyms.flatMap(({ sessionId }) => sessionId ?? []),
  );
  const { sealedDays } = settings;
  return inputs.map((input, index) => {
    const own = pseudonyms[index] ?? { sessionId: null, userId: null };
    const kept = own.sessionId === null ? undefined : memories.get(own.sessionId);
    const prepared = prepareInteraction(input, {
      ...{ now: tx.now(), source, rules, sealedDays, seal, pseudonyms: own, names: names[index] },
      ...(kept && { memory: kept }),
    });
    // A memory only grows, so one of the same size says the same and needn't be written again on the same day.
    const hasNews = kept !== undefined && (prepared.memory.size > kept.memory.size || !kept.isOfToday);
    const after = hasNews ? { ...kept, memory: prepared.memory, isOfToday: true } : undefined;
    if (own.sessionId !== null && after) memories.set(own.sessionId, after);
    return { ...prepared, kept: after };
  });
}

async function store(tx: Context, rows: readonly Prepared[], now: RulesNow): Promise<Set<string>> {
  const ids = await insertNew(
    tx.db,
    INTERACTION_TABLE,
    rows.map(({ row }) => row),
  );
  const fresh = rows.filter(({ row }) => ids.has(row.id));
  const all = <T>(of: (one: Prepared) => readonly T[]) => fresh.flatMap(of);
  await insertNew(
    tx.db,
    SPAN_TABLE,
    all(({ spans }) => spans),
  );
  await insertNew(
    tx.db,
    SEALED_COPY_TABLE,
    all(({ copies }) => copies),
  );
  await keepMemories(tx, changedMemories(fresh));
  const real = fresh.filter(({ row }) => row.source !== "demonstration" && row.source !== "playground");
  await keepGivenValues(
    tx,
    real.map(({ row, facts }) => ({ visitor: row.userId ?? row.sessionId, facts })),
    now,
  );
  const tally = new Tally();
  for (const { row } of fresh) countInteraction(tally, row);
  await joinWaiting(
    tx,
    fresh.map(({ row }) => row),
    tally,
  );
  await writeTally(tx, tally);
  return ids;
}

/** What each session remembers after its last turn. */
function changedMemories(fresh: readonly Prepared[]) {
  const last = new Map<string, KeptMemory>();
  for (const { row, kept } of fresh) if (row.sessionId !== null && kept) last.set(row.sessionId, kept);
  return [...last].map(([sessionId, { salt, memory }]) => ({ sessionId, salt, memory }));
}

function answersOf(prepared: readonly PreparedInteraction[], stored: Set<string>): LoggedInteraction[] {
  const open = new Set(stored);
  return prepared.map(({ row }) => ({ interaction_id: row.id, status: open.delete(row.id) ? "stored" : "duplicate" }));
}

function countInteraction(tally: Tally, row: PreparedInteraction["row"]): void {
  tally.add("total", "interactions");
  tally.add("language", row.language);
  tally.add("intent", row.intent);
  tally.add("day", row.timestamp.toISOString().slice(0, 10));
}

/** Gives new interactions the feedback that arrived before them, and drops the texts that waited with it. */
async function joinWaiting(tx: Context, rows: readonly PreparedInteraction["row"][], tally: Tally): Promise<void> {
  const ids = rows.map((row) => row.id);
  const waiting = await tx.db.feedback.findMany({
    where: { interactionId: { in: ids }, joined: false },
    orderBy: [{ receivedAt: "asc" }, { id: "asc" }],
    select: { interactionId: true, bucket: true },
  });
  if (waiting.length === 0) return;
  const votes = await tx.db.vote.findMany({ where: { interactionId: { in: ids } } });
  const intents = new Map(rows.map((row) => [row.id, row.intent]));
  const joined = [...new Set(waiting.map((event) => event.interactionId))].map((id) => {
    const { up, down } = countVotes(votes.filter((vote) => vote.interactionId === id));
    const buckets = waiting.flatMap((event) => (event.interactionId === id && event.bucket ? [event.bucket] : []));
    for (const bucket of buckets) countBucket(tally, bucket, intents.get(id) ?? "unknown");
    tally.add("total", "positive", up);
    tally.add("total", "negative", down);
    return { id, up, down, bucket: buckets.at(-1) ?? null };
  });
  await addToVotes(tx.db, joined);
  await tx.db.feedback.updateMany({
    where: { interactionId: { in: ids }, joined: false },
    data: { joined: true, waitingQuery: null, waitingAnswer: null, waitingLanguage: null, waitingIntent: null },
  });
}
