import "server-only";
import type { Context } from "@/lib/auth/context";
import { authorize } from "@/lib/auth/permissions";
import { getGoals, listKnownIntents } from "@/lib/goals/queries";
import { processMetrics } from "@/lib/platform/process-metrics";
import { exposition } from "@/lib/stats/exposition";
import { insights } from "@/lib/stats/insights";
import type { Collection } from "@/lib/stats/schema";
import { inScope, perCent, summarize } from "@/lib/stats/summary";

/** The collection as it stands now. */
export async function getCollection(ctx: Context): Promise<Collection> {
  authorize(ctx, "stats:read");
  const [rows, goals, intents] = await Promise.all([ctx.db.counter.findMany(), getGoals(ctx), listKnownIntents(ctx)]);
  return summarize(rows, goals, intents);
}

/** A number that rises with every change of the collection; reading it costs almost nothing. */
export async function getRevision(ctx: Context): Promise<number> {
  authorize(ctx, "stats:read");
  const where = { scope_key: { scope: "total", key: "revision" } };
  return (await ctx.db.counter.findUnique({ where }))?.count ?? 0;
}

/** What `GET /api/metrics` says, in Prometheus' text format: the collection, and the process that serves it. */
export async function getMetrics(ctx: Context): Promise<string> {
  authorize(ctx, "metrics:read");
  const rows = await ctx.db.counter.findMany();
  return `${await exposition(summarize(rows, {}, []))}${await processMetrics().metrics()}`;
}

/** The answer of `GET /api/feedback/stats`; rates in per cent. */
export async function getFeedbackStats(ctx: Context) {
  authorize(ctx, "stats:read");
  const scopes = ["total", "language", "intent"];
  const rows = await ctx.db.counter.findMany({ where: { scope: { in: scopes } } });
  const total = inScope(rows, "total");
  const [interactions, positive, negative] = ["interactions", "positive", "negative"].map((key) => total.get(key) ?? 0);
  const votes = (positive ?? 0) + (negative ?? 0);
  return {
    total_interactions: interactions ?? 0,
    positive_feedback: positive ?? 0,
    negative_feedback: negative ?? 0,
    feedback_rate: perCent(votes, interactions ?? 0) ?? 0,
    positive_rate: perCent(positive ?? 0, votes) ?? 0,
    languages: Object.fromEntries(inScope(rows, "language")),
    intents: Object.fromEntries(inScope(rows, "intent")),
    total_feedback_events: total.get("events") ?? 0,
  };
}

/** The answer of `GET /api/feedback/smart-stats`. */
export async function getSmartStats(ctx: Context) {
  authorize(ctx, "feedback:read");
  const scopes = ["smart", "dislike-reason"];
  const rows = await ctx.db.counter.findMany({ where: { scope: { in: scopes } } });
  const smart = inScope(rows, "smart");
  const [gold, fail, noise] = [smart.get("gold") ?? 0, smart.get("fail") ?? 0, smart.get("noise") ?? 0];
  const processed = gold + fail + noise;
  const newest = { orderBy: { receivedAt: "desc" }, where: { type: "smart" }, select: { receivedAt: true } } as const;
  const last = await ctx.db.feedback.findFirst(newest);
  const pairs = await ctx.db.exportFile.findFirst({ where: { kind: "pairs" }, orderBy: { createdAt: "desc" } });
  return {
    total_processed: processed,
    gold_count: gold,
    fail_count: fail,
    noise_count: noise,
    gold_rate: perCent(gold, processed) ?? 0,
    fail_rate: perCent(fail, processed) ?? 0,
    preference_pairs_generated: pairs?.rows ?? 0,
    dislike_reasons: Object.fromEntries(inScope(rows, "dislike-reason")),
    last_updated: last?.receivedAt.toISOString() ?? null,
  };
}

/** The answer of `GET /api/feedback/insights`. */
export async function getInsights(ctx: Context) {
  authorize(ctx, "feedback:read");
  const scopes = ["intent-gold", "intent-fail", "dislike-reason"];
  return insights(await ctx.db.counter.findMany({ where: { scope: { in: scopes } } }));
}
