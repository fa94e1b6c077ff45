import { fromKeyOrSession } from "@/lib/auth/authenticate";
import { getCollection } from "@/lib/stats/queries";
import { route } from "@/lib/transport/route";

export const GET = route({ auth: fromKeyOrSession, handle: ({ ctx }) => getCollection(ctx) });
