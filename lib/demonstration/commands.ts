import "server-only";
import { recordAudit } from "@/lib/audit/record";
import { type Context, inTransaction } from "@/lib/auth/context";
import { authorize } from "@/lib/auth/permissions";
import { logInteractions } from "@/lib/collection/commands/log-interactions";
import { recordFeedback } from "@/lib/collection/commands/record-feedback";
import { eventOf, type FeedbackEvent, smartEventOf } from "@/lib/collection/event";
import { recount } from "@/lib/counters/commands";
import { FeedbackInput, SmartFeedbackInput } from "@/lib/feedback/schema";
import { InteractionInput } from "@/lib/interactions/schema";
import type { PlaygroundAnswer, PlaygroundQuestion } from "@/lib/demonstration/schema";
import { AppError } from "@/lib/platform/errors";
import { pseudonym } from "@/lib/platform/pseudonym";
import { inSteps } from "@/lib/platform/steps";
import { rulesNow } from "@/lib/privacy/queries";
import type { Rules } from "@/lib/privacy/rules";
import { demonstrationAnswer } from "@/prisma/seed/playground";
import { demonstration, type DemonstrationFeedback } from "@/prisma/seed/demonstration";

const AT_ONCE = 250;
const SOURCE = "demonstration";
const isDemonstration = { source: { in: [SOURCE, "playground"] } };

type Report = (progress: { done: number; total: number }) => void;

function toEvent(feedback: DemonstrationFeedback, rules: Rules): FeedbackEvent {
  const { kind, timestamp, ...input } = feedback;
  const now = new Date(timestamp);
  const surroundings = { now, source: SOURCE, visitor: pseudonym("session", feedback.session_id), rules } as const;
  return kind === "submit"
    ? eventOf(FeedbackInput.parse(input), surroundings)
    : smartEventOf(SmartFeedbackInput.parse(input), surroundings);
}

/** Fills the collection with about 10,000 invented interactions, marked so that they can be removed. */
export async function loadDemonstration(
  ctx: Context,
  { report }: { report: Report },
): Promise<{ interactions: number }> {
  authorize(ctx, "demonstration:manage");
  if (await ctx.db.interaction.findFirst({ where: { source: SOURCE }, select: { id: true } }))
    throw new AppError("conflict", "The demonstration data is there already; `winnow demo --remove` removes it.");
  const { interactions, feedback } = demonstration({ until: ctx.now() });
  const total = interactions.length + feedback.length;
  let done = 0;
  for (const step of inSteps(interactions, AT_ONCE)) {
    const inputs = step.map((row) => InteractionInput.parse(row));
    await logInteractions(ctx, { inputs, source: SOURCE });
    report({ done: (done += step.length), total });
  }
  const { rules } = await rulesNow(ctx);
  for (const step of inSteps(feedback, AT_ONCE)) {
    await recordFeedback(
      ctx,
      step.map((one) => toEvent(one, rules)),
    );
    report({ done: (done += step.length), total });
  }
  await inTransaction(ctx, (tx) =>
    recordAudit(tx, { action: "demonstration.load", target: SOURCE, detail: { total } }),
  );
  return { interactions: interactions.length };
}

/** Removes the demonstration data, whatever was voted and decided about it, and what was said in the playground. */
export async function removeDemonstration(ctx: Context): Promise<{ interactions: number }> {
  authorize(ctx, "demonstration:manage");
  return inTransaction(ctx, async (tx) => {
    const rows = await tx.db.interaction.findMany({ where: isDemonstration, select: { id: true, sessionId: true } });
    for (const step of inSteps(rows, AT_ONCE)) {
      const about = { interactionId: { in: step.map(({ id }) => id) } };
      const sessions = step.flatMap(({ sessionId }) => sessionId ?? []);
      await tx.db.sessionMemory.deleteMany({ where: { sessionId: { in: sessions } } });
      await tx.db.vote.deleteMany({ where: about });
      await tx.db.feedback.deleteMany({ where: about });
    }
    await tx.db.vote.deleteMany({ where: isDemonstration });
    await tx.db.feedback.deleteMany({ where: isDemonstration });
    const { count } = await tx.db.interaction.deleteMany({ where: isDemonstration });
    await recount(tx);
    await recordAudit(tx, { action: "demonstration.remove", target: SOURCE, detail: { interactions: count } });
    return { interactions: count };
  });
}

/** Answers a question from the demonstration material and logs both, as a chatbot would. */
export async function answerQuestion(
  ctx: Context,
  { question, sessionId }: PlaygroundQuestion,
): Promise<PlaygroundAnswer> {
  authorize(ctx, "demonstration:manage");
  const startedAt = performance.now();
  const found = demonstrationAnswer(question);
  if (!found) throw new AppError("invalid_input", "Ask something first.");
  const input = InteractionInput.parse({
    user_query: question,
    llm_response: found.answer,
    language: found.language,
    intent: found.intent,
    has_map_data: found.has_map_data,
    response_time: Math.round(performance.now() - startedAt),
    method: "playground",
    session_id: sessionId,
  });
  const [logged] = await logInteractions(ctx, { inputs: [input], source: "playground" });
  if (!logged) throw new Error("One interaction was sent and none was answered.");
  return { interactionId: logged.interaction_id, answer: found.answer, language: found.language };
}
