import "server-only";
import { recordAudit } from "@/lib/audit/record";
import { type Context, inTransaction } from "@/lib/auth/context";
import { authorize } from "@/lib/auth/permissions";
import { RETENTION_KEY as key } from "@/lib/erasure/queries";
import type { Retention } from "@/lib/erasure/schema";

/** Says how long interactions are kept; what is older goes in the next night. */
export async function setRetention(ctx: Context, retention: Retention): Promise<Retention> {
  authorize(ctx, "erasure:manage");
  const data = { value: JSON.stringify(retention), updatedAt: ctx.now() };
  await inTransaction(ctx, async (tx) => {
    await tx.db.setting.upsert({
      where: { key },
      create: { key, revision: 1, ...data },
      update: { revision: { increment: 1 }, ...data },
    });
    await recordAudit(tx, { action: "retention.change", target: key, detail: retention });
  });
  return retention;
}
