import "server-only";
import type { Context } from "@/lib/auth/context";
import { authorize } from "@/lib/auth/permissions";
import type { ExportFileView } from "@/lib/datasets/schema";
import { AppError, notFound } from "@/lib/platform/errors";
import { isFileName, openFile } from "@/lib/storage/files";

const MAX_FILES = 100;

/** The newest files that were made for download. */
export async function listExportFiles(ctx: Context): Promise<ExportFileView[]> {
  authorize(ctx, "datasets:export");
  const rows = await ctx.db.exportFile.findMany({
    orderBy: [{ createdAt: "desc" }, { fileName: "desc" }],
    take: MAX_FILES,
  });
  return rows.map(({ fileName, kind, filters, sizeBytes, sha256, successor, ...file }) => ({
    ...{ fileName, kind, sizeBytes, sha256, successor },
    filters: JSON.parse(filters) as Record<string, unknown>,
    rows: file.rows,
    createdAt: file.createdAt.toISOString(),
    withdrawnAt: file.withdrawnAt?.toISOString() ?? null,
  }));
}

function withdrawn({ successor }: { successor: string | null }): AppError {
  const instead = successor === null ? "Build its successor on the page of the datasets" : `Take ${successor} instead`;
  return new AppError("not_found", `This file was withdrawn, because rows of it have been erased. ${instead}.`);
}

/** An export file as a stream. */
export async function openExportFile(ctx: Context, { fileName }: { fileName: string }) {
  authorize(ctx, "datasets:export");
  const file = isFileName(fileName) ? await ctx.db.exportFile.findUnique({ where: { fileName } }) : null;
  if (!file) throw notFound("File");
  if (file.withdrawnAt) throw withdrawn(file);
  return openFile(fileName);
}
