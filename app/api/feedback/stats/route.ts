import { fromAnywhereListed } from "@/lib/auth/authenticate";
import { getFeedbackStats } from "@/lib/stats/queries";
import { preflight } from "@/lib/transport/cors";
import { route } from "@/lib/transport/route";

export const GET = route({
  auth: fromAnywhereListed,
  cors: "stats:read",
  handle: ({ ctx }) => getFeedbackStats(ctx),
});
export const OPTIONS = preflight("stats:read");
