import { fromSession } from "@/lib/auth/authenticate";
import { withdrawPublicValue } from "@/lib/privacy/commands";
import { PublicValuePath } from "@/lib/privacy/schema";
import { route } from "@/lib/transport/route";

export const POST = route({
  auth: fromSession,
  params: PublicValuePath,
  handle: ({ ctx, params }) => withdrawPublicValue(ctx, params),
});
