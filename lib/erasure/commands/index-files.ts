import "server-only";
import type { Context } from "@/lib/auth/context";
import { authorize } from "@/lib/auth/permissions";
import { idsInLine } from "@/lib/erasure/file-line";
import { EXPORTED_INTERACTION_TABLE } from "@/lib/datasets/tables";
import { insertNew } from "@/lib/platform/sql";
import { linesOfFile } from "@/lib/storage/files";

/** Notes which interactions those files hold that were made when nobody noted it yet. */
export async function indexOldFiles(ctx: Context): Promise<void> {
  authorize(ctx, "erasure:manage");
  const files = await ctx.db.exportFile.findMany({
    where: { withdrawnAt: null, rows: { gt: 0 }, interactions: { none: {} } },
    select: { fileName: true },
  });
  for (const { fileName } of files) {
    const ids = new Set<string>();
    for await (const line of linesOfFile(fileName)) for (const id of idsInLine(line)) ids.add(id);
    // In one statement: a file that is noted in part would pass for one that is noted.
    const rows = [...ids].map((interactionId) => ({ fileName, interactionId }));
    await insertNew(ctx.db, EXPORTED_INTERACTION_TABLE, rows);
  }
}
