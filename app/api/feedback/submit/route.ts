import { fromAnywhereListed } from "@/lib/auth/authenticate";
import { submitFeedback } from "@/lib/collection/commands/submit-feedback";
import { FeedbackInput } from "@/lib/feedback/schema";
import { preflight } from "@/lib/transport/cors";
import { route } from "@/lib/transport/route";

export const POST = route({
  auth: fromAnywhereListed,
  body: FeedbackInput,
  isIdempotent: true,
  cors: "feedback:write",
  handle: ({ ctx, body }) => submitFeedback(ctx, body),
});
export const OPTIONS = preflight("feedback:write");
