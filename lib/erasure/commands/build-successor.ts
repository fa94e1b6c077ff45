import "server-only";
import type { Context } from "@/lib/auth/context";
import { authorize } from "@/lib/auth/permissions";
import { exportConversations, generatePairs } from "@/lib/datasets/commands";
import { ExportFilters } from "@/lib/datasets/schema";
import { AppError, notFound } from "@/lib/platform/errors";

/** Makes a withdrawn file anew, with the same filters, of what is stored now. */
export async function buildSuccessor(ctx: Context, { fileName }: { fileName: string }) {
  authorize(ctx, "datasets:export");
  const file = await ctx.db.exportFile.findUnique({ where: { fileName } });
  if (!file) throw notFound("File");
  if (!file.withdrawnAt) throw new AppError("conflict", "This file is not withdrawn, so it needs no successor.");
  if (file.successor !== null) throw new AppError("conflict", `Its successor is there already: ${file.successor}.`);
  const made =
    file.kind === "pairs"
      ? await generatePairs(ctx)
      : await exportConversations(ctx, ExportFilters.parse(JSON.parse(file.filters)));
  const successor = made.output_file.split("/").at(-1) ?? "";
  await ctx.db.exportFile.updateMany({ where: { fileName, successor: null }, data: { successor } });
  return made;
}
