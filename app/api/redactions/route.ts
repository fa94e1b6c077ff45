import { fromSession } from "@/lib/auth/authenticate";
import { listUnsure } from "@/lib/redactions/queries";
import { UnsureParams } from "@/lib/redactions/schema";
import { route } from "@/lib/transport/route";

export const GET = route({
  auth: fromSession,
  query: UnsureParams,
  handle: ({ ctx, query }) => listUnsure(ctx, query),
});
