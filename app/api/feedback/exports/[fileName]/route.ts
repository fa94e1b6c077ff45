import { fromKeyOrSession } from "@/lib/auth/authenticate";
import { openExportFile } from "@/lib/datasets/queries";
import { FilePath } from "@/lib/datasets/schema";
import { download } from "@/lib/transport/download";
import { route } from "@/lib/transport/route";

export const GET = route({
  auth: fromKeyOrSession,
  params: FilePath,
  handle: async ({ ctx, params }) => download(params.fileName, await openExportFile(ctx, params)),
});
