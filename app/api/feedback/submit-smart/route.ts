import { fromAnywhereListed } from "@/lib/auth/authenticate";
import { submitSmartFeedback } from "@/lib/collection/commands/submit-feedback";
import { SmartFeedbackInput } from "@/lib/feedback/schema";
import { preflight } from "@/lib/transport/cors";
import { route } from "@/lib/transport/route";

export const POST = route({
  auth: fromAnywhereListed,
  body: SmartFeedbackInput,
  isIdempotent: true,
  cors: "feedback:write",
  handle: ({ ctx, body }) => submitSmartFeedback(ctx, body),
});
export const OPTIONS = preflight("feedback:write");
