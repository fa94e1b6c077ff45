import { fromSession } from "@/lib/auth/authenticate";
import { listOrigin, unlistOrigin } from "@/lib/connect/commands";
import { OriginInput, OriginRemoval } from "@/lib/connect/schema";
import { route } from "@/lib/transport/route";

export const POST = route({
  auth: fromSession,
  body: OriginInput,
  status: 201,
  handle: ({ ctx, body }) => listOrigin(ctx, body),
});
export const DELETE = route({
  auth: fromSession,
  body: OriginRemoval,
  handle: ({ ctx, body }) => unlistOrigin(ctx, body),
});
