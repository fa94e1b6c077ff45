import { fromSession } from "@/lib/auth/authenticate";
import { getCollection, getRevision } from "@/lib/stats/queries";
import { eventStream } from "@/lib/transport/event-stream";
import { route } from "@/lib/transport/route";

export const GET = route({
  auth: fromSession,
  handle: async ({ ctx, request }) => {
    await getRevision(ctx);
    return eventStream({ request, ctx, revision: getRevision, load: getCollection, stillAllowed: fromSession });
  },
});
