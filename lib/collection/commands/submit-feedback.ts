import "server-only";
import type { Context } from "@/lib/auth/context";
import { authorize } from "@/lib/auth/permissions";
import { recordFeedback } from "@/lib/collection/commands/record-feedback";
import { memoriesOfInteractions } from "@/lib/collection/commands/session-memories";
import { eventOf, smartEventOf } from "@/lib/collection/event";
import { requireOpaqueId } from "@/lib/collection/opaque-id";
import type { FeedbackInput, SmartFeedbackInput } from "@/lib/feedback/schema";
import { AppError } from "@/lib/platform/errors";
import { pseudonym } from "@/lib/platform/pseudonym";
import { RateLimiter } from "@/lib/platform/rate-limit";
import { rulesNow } from "@/lib/privacy/queries";

/** Who votes when no session is named: the key or page that sends the vote, for this interaction alone. */
const callersVisitor = ({ actor }: Context, interactionId: string) =>
  pseudonym("visitor", `${actor.type}\0${actor.id}\0${interactionId}`);

/** What `POST /api/feedback/submit` does, in the old system's words. */
export async function submitFeedback(ctx: Context, input: FeedbackInput) {
  authorize(ctx, "feedback:write");
  const { interaction_id: id } = input;
  requireOpaqueId(id);
  const { rules } = await rulesNow(ctx);
  const memory = input.comment ? (await memoriesOfInteractions(ctx, [id])).get(id) : undefined;
  const surroundings = { now: ctx.now(), source: "api", visitor: callersVisitor(ctx, id), rules, memory } as const;
  await recordFeedback(ctx, [eventOf(input, surroundings)]);
  return {
    status: "success",
    message: "Feedback recorded",
    interaction_id: id,
    dislike_reason: input.dislike_reason ?? null,
  };
}

const perSession = new RateLimiter({ limit: 10, windowMs: 60_000 });

/** What `POST /api/feedback/submit-smart` does: the behaviour after an answer becomes a score and a bucket. */
export async function submitSmartFeedback(ctx: Context, input: SmartFeedbackInput) {
  authorize(ctx, "feedback:write");
  requireOpaqueId(input.interaction_id);
  const visitor =
    input.session_id === undefined ? callersVisitor(ctx, input.interaction_id) : pseudonym("session", input.session_id);
  const seconds = input.session_id === undefined ? 0 : perSession.hit(visitor, ctx.now());
  if (seconds > 0)
    throw new AppError("rate_limited", "More than ten submissions of this session in a minute.", {
      retryAfterSeconds: seconds,
    });
  const { rules } = await rulesNow(ctx);
  const event = smartEventOf(input, { now: ctx.now(), source: "api", visitor, rules });
  await recordFeedback(ctx, [event]);
  return {
    status: "success",
    message: "Smart feedback processed",
    interaction_id: input.interaction_id,
    base_score: event.score.base,
    adjusted_score: event.score.adjusted,
    quality_bucket: event.score.bucket,
    is_actionable: event.score.bucket !== "noise",
  };
}
