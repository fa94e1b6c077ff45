import { revokeKey } from "@/lib/api-keys/commands";
import { KeyPath } from "@/lib/api-keys/schema";
import { fromSession } from "@/lib/auth/authenticate";
import { route } from "@/lib/transport/route";

export const DELETE = route({
  auth: fromSession,
  params: KeyPath,
  handle: ({ ctx, params }) => revokeKey(ctx, { id: params.keyId }),
});
