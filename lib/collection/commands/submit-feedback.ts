import "server-only";
import type { Context } from "@/lib/auth/context";
import { authorize } from "@/lib/auth/permissions";
import { recordFeedback } from "@/lib/collection/commands/record-feedback";
import { eventOf, smartEventOf } from "@/lib/collection/event";
import type { FeedbackInput, SmartFeedbackInput } from "@/lib/feedback/schema";
import { AppError } from "@/lib/platform/errors";
import { pseudonym } from "@/lib/platform/pseudonym";
import { RateLimiter } from "@/lib/platform/rate-limit";

/** Who votes when no session is named: the key or page that sends the vote, for this interaction alone. */
const callersVisitor = ({ actor }: Context, interactionId: string) =>
  pseudonym("visitor", `${actor.type}\0${actor.id}\0${interactionId}`);

/** What `POST /api/feedback/submit` does, in the old system's words. */
export async function submitFeedback(ctx: Context, input: FeedbackInput) {
  authorize(ctx, "feedback:write");
  const visitor = callersVisitor(ctx, input.interaction_id);
  await recordFeedback(ctx, [eventOf(input, { now: ctx.now(), source: "api", visitor })]);
  return {
    status: "success",
    message: "Feedback recorded",
    interaction_id: input.interaction_id,
    dislike_reason: input.dislike_reason ?? null,
  };
}

const perSession = new RateLimiter({ limit: 10, windowMs: 60_000 });

/** What `POST /api/feedback/submit-smart` does: the behaviour after an answer becomes a score and a bucket. */
export async function submitSmartFeedback(ctx: Context, input: SmartFeedbackInput) {
  authorize(ctx, "feedback:write");
  const visitor =
    input.session_id === undefined ? callersVisitor(ctx, input.interaction_id) : pseudonym("session", input.session_id);
  const seconds = input.session_id === undefined ? 0 : perSession.hit(visitor, ctx.now());
  if (seconds > 0)
    throw new AppError("rate_limited", "More than ten submissions of this session in a minute.", {
      retryAfterSeconds: seconds,
    });
  const event = smartEventOf(input, { now: ctx.now(), source: "api", visitor });
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
