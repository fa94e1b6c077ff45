import { fromKeyOrSession } from "@/lib/auth/authenticate";
import { exportConversations } from "@/lib/datasets/commands";
import { ExportBody, ExportFilters, ExportQuery } from "@/lib/datasets/schema";
import { parse } from "@/lib/transport/parse";
import { route } from "@/lib/transport/route";

export const POST = route({
  auth: fromKeyOrSession,
  query: ExportQuery,
  body: ExportBody,
  isBodyOptional: true,
  handle: ({ ctx, query, body }) => exportConversations(ctx, parse(ExportFilters, { ...query, ...body })),
});
