import { fromKeyOrSession } from "@/lib/auth/authenticate";
import { setRetention } from "@/lib/erasure/commands/set-retention";
import { getRetention } from "@/lib/erasure/queries";
import { Retention } from "@/lib/erasure/schema";
import { route } from "@/lib/transport/route";

export const GET = route({ auth: fromKeyOrSession, handle: ({ ctx }) => getRetention(ctx) });

export const PUT = route({
  auth: fromKeyOrSession,
  body: Retention,
  handle: ({ ctx, body }) => setRetention(ctx, body),
});
