import { fromKeyOrSession } from "@/lib/auth/authenticate";
import { getInsights } from "@/lib/stats/queries";
import { route } from "@/lib/transport/route";

export const GET = route({ auth: fromKeyOrSession, handle: ({ ctx }) => getInsights(ctx) });
