import { fromSession } from "@/lib/auth/authenticate";
import { getChangeEffects } from "@/lib/privacy/queries";
import { MAX_LIST_BYTES, PlannedChange } from "@/lib/privacy/schema";
import { route } from "@/lib/transport/route";

export const POST = route({
  auth: fromSession,
  body: PlannedChange,
  maxBytes: MAX_LIST_BYTES,
  handle: ({ ctx, body }) => getChangeEffects(ctx, body),
});
