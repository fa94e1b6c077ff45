import { fromSession } from "@/lib/auth/authenticate";
import { decideSample } from "@/lib/review/commands";
import { ReviewDecision, SamplePath } from "@/lib/review/schema";
import { route } from "@/lib/transport/route";

export const POST = route({
  auth: fromSession,
  params: SamplePath,
  body: ReviewDecision,
  handle: ({ ctx, params, body }) => decideSample(ctx, { ...params, ...body }),
});
