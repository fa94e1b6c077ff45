import { fromAnywhereListed } from "@/lib/auth/authenticate";
import { listDislikeReasons } from "@/lib/feedback/queries";
import { preflight } from "@/lib/transport/cors";
import { route } from "@/lib/transport/route";

export const GET = route({
  auth: fromAnywhereListed,
  cors: "feedback:write",
  handle: ({ ctx }) => listDislikeReasons(ctx),
});
export const OPTIONS = preflight("feedback:write");
