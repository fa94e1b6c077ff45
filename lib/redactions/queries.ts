import "server-only";
import { setImmediate } from "node:timers/promises";
import type { Context } from "@/lib/auth/context";
import { authorize } from "@/lib/auth/permissions";
import { MARKED_SPANS } from "@/lib/interactions/queries";
import { findNewestJob } from "@/lib/jobs/queue";
import { environment } from "@/lib/platform/env";
import { countRedactions } from "@/lib/platform/sql";
import { ownExamples, rulesNow } from "@/lib/privacy/queries";
import { excerptAround } from "@/lib/redactions/excerpt";
import { arrangeFindings, type Findings, weeksUntil } from "@/lib/redactions/findings";
import { feedbackSeenByOlder, interactionsSeenByOlder } from "@/lib/redactions/older";
import { addUpQuality, measure, type Measured, type Quality } from "@/lib/redactions/quality";
import { toRescanView } from "@/lib/redactions/rescan";
import { type Older, type PrivacyParams, RESCAN, type RescanView, type UnsurePage } from "@/lib/redactions/schema";

const PAGE_SIZE = 20;
const SHOWN_WEEKS = 26;

const UNSURE = {
  spanId: true,
  interactionId: true,
  createdAt: true,
  expiresAt: true,
  span: {
    select: {
      ...{ field: true, start: true, end: true, entity: true, confidence: true, rule: true, cue: true },
      interaction: { select: { userQuery: true, llmResponse: true, language: true, spans: MARKED_SPANS } },
    },
  },
} as const;

/** Says where the next page begins: "2025-11-24T08:00:00.000Z~<id>". */
function cursorOf(after: string | undefined) {
  const [at = "", spanId = ""] = after?.split("~") ?? [];
  const createdAt = new Date(at);
  if (Number.isNaN(createdAt.getTime())) return {};
  return { OR: [{ createdAt: { gt: createdAt } }, { createdAt, spanId: { gt: spanId } }] };
}

/** Unsure spans that wait for a decision, the oldest first; without what they stood for. */
export async function listUnsure(ctx: Context, { after }: { after?: string | undefined } = {}): Promise<UnsurePage> {
  authorize(ctx, "redactions:decide");
  const isWaiting = { expiresAt: { gt: ctx.now() } };
  const rows = await ctx.db.sealedCopy.findMany({
    where: { AND: [isWaiting, cursorOf(after)] },
    orderBy: [{ createdAt: "asc" }, { spanId: "asc" }],
    take: PAGE_SIZE + 1,
    select: UNSURE,
  });
  const shown = rows.slice(0, PAGE_SIZE);
  const last = shown.at(-1);
  return {
    spans: shown.map(({ spanId, interactionId, expiresAt, span }) => {
      const { interaction, field, entity, confidence, rule, cue } = span;
      const text = field === "query" ? interaction.userQuery : interaction.llmResponse;
      const marks = interaction.spans.filter((mark) => mark.field === field);
      return {
        ...{ spanId, interactionId, entity, confidence, rule, cue, field },
        language: interaction.language,
        ...excerptAround(text, span, marks),
        expiresAt: expiresAt.toISOString(),
      };
    }),
    waiting: await ctx.db.sealedCopy.count({ where: isWaiting }),
    next: rows.length > PAGE_SIZE && last ? `${last.createdAt.toISOString()}~${last.spanId}` : null,
  };
}

/** What was redacted in the newest half year, by week, entity and language. */
export async function getFindings(
  ctx: Context,
  { entity, language }: Pick<PrivacyParams, "entity" | "language">,
): Promise<Findings> {
  authorize(ctx, "privacy:read");
  const weeks = weeksUntil(ctx.now(), SHOWN_WEEKS);
  const counts = await countRedactions(ctx.db, { since: new Date(weeks[0] ?? 0) });
  return arrangeFindings(counts, { weeks, entity: entity || undefined, language: language || undefined });
}

const kept = globalThis as typeof globalThis & { winnowQuality?: { version: string; quality: Quality } };

/** How often the rules of now are right on our own examples; measured once for each version of the rules. */
export async function getQuality(ctx: Context): Promise<{ version: string; quality: Quality }> {
  authorize(ctx, "privacy:read");
  const { rules } = await rulesNow(ctx);
  if (kept.winnowQuality?.version === rules.version) return kept.winnowQuality;
  const measured: Measured[] = [];
  for (const [language, examples] of ownExamples()) {
    measured.push(measure(language, examples, rules));
    await setImmediate();
  }
  return (kept.winnowQuality = { version: rules.version, quality: addUpQuality(measured) });
}

/** How many rows were last seen by older rules than those of now. */
export async function countOlder(ctx: Context): Promise<Older> {
  authorize(ctx, "privacy:read");
  const { version } = (await rulesNow(ctx)).rules;
  const hasNamesService = environment().namesServiceUrl !== undefined;
  return {
    interactions: await ctx.db.interaction.count({ where: interactionsSeenByOlder({ version, hasNamesService }) }),
    feedback: await ctx.db.feedback.count({ where: feedbackSeenByOlder(version) }),
  };
}

/** The newest time older rows were looked through; null when nobody has asked for it yet. */
export async function findRescan(ctx: Context): Promise<RescanView | null> {
  authorize(ctx, "privacy:read");
  const job = await findNewestJob(ctx, { kind: RESCAN });
  return job && toRescanView(job);
}
