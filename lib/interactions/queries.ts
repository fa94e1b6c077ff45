import "server-only";
import type { Context } from "@/lib/auth/context";
import { authorize } from "@/lib/auth/permissions";
import { applyMarks } from "@/lib/interactions/marks";
import type { InteractionListParams, InteractionSummary } from "@/lib/interactions/schema";
import { notFound } from "@/lib/platform/errors";
import { containing } from "@/lib/platform/sql";

const PAGE_SIZE = 50;
const MAX_TURNS = 200;

const SPAN = {
  field: true,
  start: true,
  end: true,
  entity: true,
  confidence: true,
  rule: true,
  cue: true,
  origin: true,
  state: true,
};
type SpanRow = { field: string; start: number; end: number; entity: string; state: string };
type Texts = { userQuery: string; llmResponse: string };

/** The spans that `redactedTexts` and `outgoingTexts` need: whoever reads texts reads these with them. */
export const MARKED_SPANS = {
  where: { state: { in: ["marked", "dismissed"] as string[] } },
  select: { field: true, start: true, end: true, entity: true, state: true },
} as const;

/** Texts as they may be seen: what a reviewer marked is redacted too. */
export function redactedTexts({ userQuery, llmResponse }: Texts, spans: readonly SpanRow[]): Texts {
  const marked = (field: string) => spans.filter((span) => span.state === "marked" && span.field === field);
  return {
    userQuery: applyMarks(userQuery, marked("query")).text,
    llmResponse: applyMarks(llmResponse, marked("answer")).text,
  };
}

/** One interaction as it is stored, in the names of the API. */
export async function getInteraction(ctx: Context, { interactionId: id }: { interactionId: string }) {
  authorize(ctx, "interactions:read");
  const row = await ctx.db.interaction.findUnique({
    where: { id },
    include: {
      spans: { where: { state: { in: ["redacted", "marked"] } }, orderBy: { start: "asc" }, select: SPAN },
    },
  });
  if (!row) throw notFound("Interaction");
  const texts = redactedTexts(row, row.spans);
  return {
    interaction_id: row.id,
    timestamp: row.timestamp.toISOString(),
    received_at: row.receivedAt.toISOString(),
    source: row.source,
    user_query: texts.userQuery,
    llm_response: texts.llmResponse,
    language: row.language,
    language_source: row.languageSource,
    intent: row.intent,
    confidence: row.confidence,
    response_time: row.responseTimeMs,
    cached: row.cached,
    method: row.method,
    has_map_data: row.hasMapData,
    session_id: row.sessionId,
    user_id: row.userId,
    model: row.model,
    variant: row.variant,
    location: row.location,
    metadata: row.metadata === null ? null : (JSON.parse(row.metadata) as unknown),
    thumbs_up: row.thumbsUp,
    thumbs_down: row.thumbsDown,
    quality_bucket: row.bucket,
    review_state: row.reviewState,
    quality: row.quality,
    detector_version: row.detectorVersion,
    names_state: row.namesState,
    spans: row.spans.filter((span) => span.state === "redacted"),
  };
}

function filterOf({ search, language, intent, vote, review }: InteractionListParams) {
  const votes = { up: { thumbsUp: { gt: 0 } }, down: { thumbsDown: { gt: 0 } }, none: { thumbsUp: 0, thumbsDown: 0 } };
  const text = search
    ? { OR: [{ userQuery: containing(search) }, { llmResponse: containing(search) }, { id: search }] }
    : {};
  return {
    ...text,
    ...(language && { language }),
    ...(intent && { intent }),
    ...(review && { reviewState: review }),
    ...(vote && votes[vote]),
  };
}

const SUMMARY = {
  id: true,
  timestamp: true,
  userQuery: true,
  llmResponse: true,
  language: true,
  intent: true,
  thumbsUp: true,
  thumbsDown: true,
  bucket: true,
  reviewState: true,
  source: true,
  spans: MARKED_SPANS,
} as const;
type SummaryRow = Omit<InteractionSummary, "timestamp"> & { timestamp: Date; spans: SpanRow[] };

function toSummary(row: SummaryRow): InteractionSummary {
  const { id, timestamp, language, intent, thumbsUp, thumbsDown, bucket, reviewState, source } = row;
  const texts = redactedTexts(row, row.spans);
  return {
    id,
    timestamp: timestamp.toISOString(),
    ...texts,
    language,
    intent,
    thumbsUp,
    thumbsDown,
    bucket,
    reviewState,
    source,
  };
}

/** One page of interactions, newest first, with the cursor of the next. */
export async function listInteractions(
  ctx: Context,
  params: InteractionListParams,
): Promise<{ rows: InteractionSummary[]; next: string | null }> {
  authorize(ctx, "interactions:read");
  const [at, afterId] = params.after?.split("~") ?? [];
  const before = at === undefined || afterId === undefined ? null : { at: new Date(at), id: afterId };
  const cursor =
    before === null || Number.isNaN(before.at.getTime())
      ? {}
      : { OR: [{ timestamp: { lt: before.at } }, { timestamp: before.at, id: { lt: before.id } }] };
  const found = await ctx.db.interaction.findMany({
    where: { AND: [filterOf(params), cursor] },
    orderBy: [{ timestamp: "desc" }, { id: "desc" }],
    take: PAGE_SIZE + 1,
    select: SUMMARY,
  });
  const rows = found.slice(0, PAGE_SIZE).map(toSummary);
  const last = rows.at(-1);
  return { rows, next: found.length > PAGE_SIZE && last ? `${last.timestamp}~${last.id}` : null };
}

/** The turns of a session in order, as many as a page can show. */
export async function listSession(ctx: Context, { sessionId }: { sessionId: string }): Promise<InteractionSummary[]> {
  authorize(ctx, "interactions:read");
  const rows = await ctx.db.interaction.findMany({
    where: { sessionId },
    orderBy: [{ timestamp: "asc" }, { id: "asc" }],
    take: MAX_TURNS,
    select: SUMMARY,
  });
  return rows.map(toSummary);
}
