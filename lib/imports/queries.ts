import "server-only";
import type { Context } from "@/lib/auth/context";
import { authorize } from "@/lib/auth/permissions";
import type { ImportView } from "@/lib/imports/schema";
import { toImportView } from "@/lib/imports/view";
import { notFound } from "@/lib/platform/errors";

const NEWEST = 20;

/** How far one run over a file has come. */
export async function getImport(ctx: Context, { importId: id }: { importId: string }): Promise<ImportView> {
  authorize(ctx, "imports:write");
  const row = await ctx.db.import.findUnique({ where: { id } });
  if (!row) throw notFound("Import");
  return toImportView(row);
}

/** The newest runs over files. */
export async function listImports(ctx: Context): Promise<ImportView[]> {
  authorize(ctx, "imports:write");
  const rows = await ctx.db.import.findMany({ orderBy: [{ createdAt: "desc" }, { id: "desc" }], take: NEWEST });
  return rows.map(toImportView);
}
