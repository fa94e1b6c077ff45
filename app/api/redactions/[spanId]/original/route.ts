import { fromSession } from "@/lib/auth/authenticate";
import { revealSpan } from "@/lib/redactions/commands/decide-span";
import { SpanPath } from "@/lib/redactions/schema";
import { route } from "@/lib/transport/route";

// Looking at it is written into the diary, so it is more than reading.
export const POST = route({
  auth: fromSession,
  params: SpanPath,
  handle: ({ ctx, params }) => revealSpan(ctx, params),
});
