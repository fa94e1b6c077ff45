import { fromSession } from "@/lib/auth/authenticate";
import { getImport } from "@/lib/imports/queries";
import { ImportPath } from "@/lib/imports/schema";
import { route } from "@/lib/transport/route";

export const GET = route({
  auth: fromSession,
  params: ImportPath,
  handle: ({ ctx, params }) => getImport(ctx, params),
});
