import { fromKeyOrSession } from "@/lib/auth/authenticate";
import { logFromBody } from "@/lib/collection/commands/log-from-body";
import { InteractionsBody, MAX_BODY_BYTES } from "@/lib/collection/schema";
import { route } from "@/lib/transport/route";

export const POST = route({
  auth: fromKeyOrSession,
  body: InteractionsBody,
  maxBytes: MAX_BODY_BYTES,
  status: 201,
  isIdempotent: true,
  handle: ({ ctx, body }) => logFromBody(ctx, body),
});
