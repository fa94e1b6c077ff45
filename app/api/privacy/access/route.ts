import { fromKeyOrSession } from "@/lib/auth/authenticate";
import { handOut } from "@/lib/erasure/commands/hand-out";
import { AccessInput } from "@/lib/erasure/schema";
import { route } from "@/lib/transport/route";
import { streamedDownload } from "@/lib/transport/streamed-download";

export const POST = route({
  auth: fromKeyOrSession,
  body: AccessInput,
  handle: async ({ ctx, body }) => streamedDownload(await handOut(ctx, body)),
});
