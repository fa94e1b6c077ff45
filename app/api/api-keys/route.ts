import { createKey } from "@/lib/api-keys/commands";
import { KeyInput } from "@/lib/api-keys/schema";
import { fromSession } from "@/lib/auth/authenticate";
import { route } from "@/lib/transport/route";

export const POST = route({
  auth: fromSession,
  body: KeyInput,
  status: 201,
  handle: ({ ctx, body }) => createKey(ctx, body),
});
