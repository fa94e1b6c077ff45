import "server-only";
import type { Context } from "@/lib/auth/context";
import { authorize } from "@/lib/auth/permissions";
import type { ExportFileView } from "@/lib/datasets/schema";
import { notFound } from "@/lib/platform/errors";
import { isFileName, openFile } from "@/lib/storage/files";

const MAX_FILES = 100;

/** The newest files that were made for download. */
export async function listExportFiles(ctx: Context): Promise<ExportFileView[]> {
  authorize(ctx, "datasets:export");
  const rows = await ctx.db.exportFile.findMany({
    orderBy: [{ createdAt: "desc" }, { fileName: "desc" }],
    take: MAX_FILES,
  });
  return rows.map(({ fileName, kind, filters, rows: count, sizeBytes, sha256, createdAt }) => ({
    fileName,
    kind,
    filters: JSON.parse(filters) as Record<string, unknown>,
    rows: count,
    sizeBytes,
    sha256,
    createdAt: createdAt.toISOString(),
  }));
}

/** An export file as a stream. */
export async function openExportFile(ctx: Context, { fileName }: { fileName: string }) {
  authorize(ctx, "datasets:export");
  const isKnown = isFileName(fileName) && (await ctx.db.exportFile.findUnique({ where: { fileName } })) !== null;
  if (!isKnown) throw notFound("File");
  return openFile(fileName);
}
