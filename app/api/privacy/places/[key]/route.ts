import { fromSession } from "@/lib/auth/authenticate";
import { removePlace } from "@/lib/privacy/commands";
import { PlacePath } from "@/lib/privacy/schema";
import { route } from "@/lib/transport/route";

export const DELETE = route({
  auth: fromSession,
  params: PlacePath,
  handle: ({ ctx, params }) => removePlace(ctx, params),
});
