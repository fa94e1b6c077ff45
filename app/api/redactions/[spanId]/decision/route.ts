import { fromSession } from "@/lib/auth/authenticate";
import { decideSpan } from "@/lib/redactions/commands/decide-span";
import { SpanDecision, SpanPath } from "@/lib/redactions/schema";
import { route } from "@/lib/transport/route";

export const POST = route({
  auth: fromSession,
  params: SpanPath,
  body: SpanDecision,
  handle: ({ ctx, params, body }) => decideSpan(ctx, { ...params, ...body }),
});
