import "server-only";
import type { Context } from "@/lib/auth/context";
import { authorize } from "@/lib/auth/permissions";
import { addCounts, noCounts } from "@/lib/erasure/counts";
import type { Counts, Found, Receipt, ReceiptListParams, ReceiptView, SubjectInput } from "@/lib/erasure/schema";
import { Retention } from "@/lib/erasure/schema";
import { AT_ONCE, unique } from "@/lib/erasure/steps";
import { inSteps } from "@/lib/platform/steps";
import { interactionsOf, notOf, type Subject } from "@/lib/erasure/subject";
import { pseudonymsOf } from "@/lib/platform/pseudonym";

const PAGE_SIZE = 200;
const RECEIPTS_ON_A_PAGE = 20;
/** Under this name the retention is stored. */
export const RETENTION_KEY = "retention";

/** The subject that somebody asks about, whether or not anything is stored of it. */
export function findSubject(ctx: Context, { user_id, session_id }: SubjectInput): Subject {
  authorize(ctx, "erasure:manage");
  if (user_id !== undefined) return { kind: "user", pseudonyms: pseudonymsOf("user", user_id) };
  return { kind: "session", pseudonyms: pseudonymsOf("session", session_id ?? "") };
}

/** The ids of the subject's interactions in order of time, a page at a time. */
export async function* listInteractionIds(ctx: Context, subject: Subject): AsyncGenerator<string[]> {
  authorize(ctx, "erasure:manage");
  let after: { timestamp: Date; id: string } | undefined;
  for (;;) {
    const cursor = after && {
      OR: [{ timestamp: { gt: after.timestamp } }, { timestamp: after.timestamp, id: { gt: after.id } }],
    };
    const rows = await ctx.db.interaction.findMany({
      where: { AND: [interactionsOf(subject), cursor ?? {}] },
      orderBy: [{ timestamp: "asc" }, { id: "asc" }],
      take: PAGE_SIZE,
      select: { id: true, timestamp: true },
    });
    if (rows.length > 0) yield rows.map(({ id }) => id);
    after = rows.at(-1);
    if (rows.length < PAGE_SIZE) return;
  }
}

/** What leads from a subject's interactions to whatever else is stored of it. */
export type Traces = {
  /** Who gave feedback, wherever: the session itself, or the sessions that are this visitor's alone. */
  visitors: string[];
  /** Under what something may be remembered. */
  names: string[];
};

/** Follows a subject through its interactions, or through some of them. */
export async function findTraces(
  ctx: Context,
  { subject, ids }: { subject: Subject; ids?: readonly string[] },
): Promise<Traces> {
  authorize(ctx, "erasure:manage");
  const rows = await ctx.db.interaction.groupBy({
    by: ["sessionId", "userId"],
    where: { AND: [interactionsOf(subject), ids ? { id: { in: [...ids] } } : {}] },
  });
  const sessions = unique(rows.map(({ sessionId }) => sessionId));
  const users = unique(rows.map(({ userId }) => userId));
  const visitors = subject.kind === "session" ? subject.pseudonyms : await ownSessions(ctx, { subject, sessions });
  return { visitors, names: unique([...subject.pseudonyms, ...sessions, ...users]) };
}

async function ownSessions({ db }: Context, { subject, sessions }: { subject: Subject; sessions: string[] }) {
  const shared = new Set<string | null>();
  for (const step of inSteps(sessions, AT_ONCE)) {
    const where = { AND: [{ sessionId: { in: step } }, notOf(subject)] };
    for (const { sessionId } of await db.interaction.groupBy({ by: ["sessionId"], where })) shared.add(sessionId);
  }
  return sessions.filter((session) => !shared.has(session));
}

/** How much is stored of a subject, by table, and which files hold some of it. */
export async function countSubject(ctx: Context, input: SubjectInput): Promise<Found> {
  authorize(ctx, "erasure:manage");
  const subject = findSubject(ctx, input);
  const { visitors, names } = await findTraces(ctx, { subject });
  let counts = await countBeside(ctx, { visitors, names });
  const files = new Set<string>();
  for await (const ids of listInteractionIds(ctx, subject)) {
    counts = addCounts(counts, await countAbout(ctx, { ids, besides: new Set(visitors) }));
    const held = { interactionId: { in: ids }, file: { withdrawnAt: null } };
    const holding = await ctx.db.exportedInteraction.groupBy({ by: ["fileName"], where: held });
    for (const { fileName } of holding) files.add(fileName);
  }
  return { counts, files: [...files].toSorted() };
}

/** What hangs on interactions; the feedback of some visitors is counted elsewhere. */
async function countAbout(
  { db }: Context,
  { ids, besides }: { ids: string[]; besides: ReadonlySet<string> },
): Promise<Counts> {
  const where = { interactionId: { in: ids } };
  const others = (groups: { visitor: string; _count: number }[]) =>
    groups.reduce((sum, { visitor, _count }) => sum + (besides.has(visitor) ? 0 : _count), 0);
  const events = await db.feedback.groupBy({ by: ["visitor"], where, _count: true });
  const votes = await db.vote.groupBy({ by: ["visitor"], where, _count: true });
  return {
    ...noCounts(),
    interactions: ids.length,
    feedback: others(events),
    votes: others(votes),
    spans: await db.span.count({ where }),
    decisions: await db.reviewDecision.count({ where }),
    sealedCopies: await db.sealedCopy.count({ where }),
    exportedRows: await db.exportedInteraction.count({ where }),
  };
}

async function countBeside({ db }: Context, { visitors, names }: Traces): Promise<Counts> {
  const counts = noCounts();
  for (const step of inSteps(visitors, AT_ONCE)) {
    counts.feedback += await db.feedback.count({ where: { visitor: { in: step } } });
    counts.votes += await db.vote.count({ where: { visitor: { in: step } } });
  }
  for (const step of inSteps(names, AT_ONCE)) {
    counts.memories += await db.sessionMemory.count({ where: { sessionId: { in: step } } });
    counts.givenValues += await db.givenValue.count({ where: { visitor: { in: step } } });
  }
  return counts;
}

/** One page of receipts, newest first; their ids rise with time, so that an id is the cursor. */
export async function listReceipts(
  ctx: Context,
  { receipts: after }: ReceiptListParams,
): Promise<{ receipts: ReceiptView[]; next: string | null }> {
  authorize(ctx, "erasure:manage");
  const rows = await ctx.db.erasureReceipt.findMany({
    where: after === undefined ? {} : { id: { lt: after } },
    orderBy: { id: "desc" },
    take: RECEIPTS_ON_A_PAGE + 1,
  });
  const shown = rows.slice(0, RECEIPTS_ON_A_PAGE);
  const ids = { id: { in: shown.map(({ requestedBy }) => requestedBy) } };
  const members = await ctx.db.member.findMany({ where: ids, select: { id: true, email: true } });
  const keys = await ctx.db.apiKey.findMany({ where: ids, select: { id: true, name: true } });
  const names = new Map([
    ...members.map(({ id, email }) => [id, email] as const),
    ...keys.map(({ id, name }) => [id, `key “${name}”`] as const),
  ]);
  const receipts = shown.map((row) => {
    const nobody = row.reason === "retention" ? "nightly job" : "command line";
    return { ...toReceipt(row), by: names.get(row.requestedBy) ?? nobody };
  });
  return { receipts, next: rows.length > shown.length ? (shown.at(-1)?.id ?? null) : null };
}

type ReceiptRow = Record<"id" | "reason" | "subject" | "requestedBy" | "counts" | "files", string> & { at: Date };

function toReceipt({ id, at, reason, subject, requestedBy, counts, files }: ReceiptRow): Receipt {
  return {
    ...{ id, at: at.toISOString(), requestedBy },
    reason: reason as Receipt["reason"],
    subject: subject as Receipt["subject"],
    counts: { ...noCounts(), ...(JSON.parse(counts) as Partial<Counts>) },
    files: JSON.parse(files) as string[],
  };
}

/** What an erasure did. */
export async function getReceipt(ctx: Context, { id }: { id: string }): Promise<Receipt> {
  authorize(ctx, "erasure:manage");
  return toReceipt(await ctx.db.erasureReceipt.findUniqueOrThrow({ where: { id } }));
}

/** How long interactions are kept: for ever, until an admin says otherwise. */
export async function getRetention(ctx: Context): Promise<Retention> {
  authorize(ctx, "erasure:manage");
  const setting = await ctx.db.setting.findUnique({ where: { key: RETENTION_KEY } });
  return setting ? Retention.parse(JSON.parse(setting.value)) : { interactionDays: null };
}
