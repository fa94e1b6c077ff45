import { fromSession } from "@/lib/auth/authenticate";
import { undoDecision } from "@/lib/review/commands";
import { DecisionPath } from "@/lib/review/schema";
import { route } from "@/lib/transport/route";

export const POST = route({
  auth: fromSession,
  params: DecisionPath,
  handle: ({ ctx, params }) => undoDecision(ctx, params),
});
