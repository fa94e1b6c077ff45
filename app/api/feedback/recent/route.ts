import { fromKeyOrSession } from "@/lib/auth/authenticate";
import { listRecent } from "@/lib/feedback/queries";
import { RecentParams } from "@/lib/feedback/schema";
import { route } from "@/lib/transport/route";

export const GET = route({
  auth: fromKeyOrSession,
  query: RecentParams,
  handle: ({ ctx, query }) => listRecent(ctx, query),
});
