import { fromSession } from "@/lib/auth/authenticate";
import { receiveUpload } from "@/lib/imports/commands";
import { listImports } from "@/lib/imports/queries";
import { UploadQuery } from "@/lib/imports/schema";
import { route } from "@/lib/transport/route";

export const GET = route({ auth: fromSession, handle: ({ ctx }) => listImports(ctx) });

export const POST = route({
  auth: fromSession,
  query: UploadQuery,
  handle: ({ ctx, query, request }) => receiveUpload(ctx, { fileName: query.name, request }),
});
