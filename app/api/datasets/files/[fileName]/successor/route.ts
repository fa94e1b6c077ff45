import { fromKeyOrSession } from "@/lib/auth/authenticate";
import { FilePath } from "@/lib/datasets/schema";
import { buildSuccessor } from "@/lib/erasure/commands/build-successor";
import { route } from "@/lib/transport/route";

export const POST = route({
  auth: fromKeyOrSession,
  params: FilePath,
  status: 201,
  handle: ({ ctx, params }) => buildSuccessor(ctx, params),
});
