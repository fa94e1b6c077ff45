import { fromKeyOrSession } from "@/lib/auth/authenticate";
import { getMetrics } from "@/lib/stats/queries";
import { plainText } from "@/lib/transport/plain-text";
import { route } from "@/lib/transport/route";

export const GET = route({ auth: fromKeyOrSession, handle: async ({ ctx }) => plainText(await getMetrics(ctx)) });
