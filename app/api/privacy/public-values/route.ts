import { fromSession } from "@/lib/auth/authenticate";
import { listPublicValues } from "@/lib/privacy/queries";
import { PrivacyListParams } from "@/lib/privacy/schema";
import { route } from "@/lib/transport/route";

export const GET = route({
  auth: fromSession,
  query: PrivacyListParams,
  handle: ({ ctx, query }) => listPublicValues(ctx, query),
});
