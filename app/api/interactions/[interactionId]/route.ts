import { fromKeyOrSession } from "@/lib/auth/authenticate";
import { getInteraction } from "@/lib/interactions/queries";
import { InteractionPath } from "@/lib/interactions/schema";
import { route } from "@/lib/transport/route";

export const GET = route({
  auth: fromKeyOrSession,
  params: InteractionPath,
  handle: ({ ctx, params }) => getInteraction(ctx, params),
});
