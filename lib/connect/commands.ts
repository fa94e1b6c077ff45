import "server-only";
import { recordAudit } from "@/lib/audit/record";
import { type Context, inTransaction } from "@/lib/auth/context";
import { authorize } from "@/lib/auth/permissions";
import type { OriginInput, OriginRemoval } from "@/lib/connect/schema";
import { notFound } from "@/lib/platform/errors";

/** Lets pages of a web origin send feedback without a key and, if wished, read the statistics. */
export async function listOrigin(ctx: Context, { origin, mayReadStats }: OriginInput): Promise<void> {
  authorize(ctx, "connect:manage");
  await inTransaction(ctx, async (tx) => {
    await tx.db.origin.upsert({
      where: { origin },
      create: { origin, mayReadStats, createdAt: tx.now() },
      update: { mayReadStats },
    });
    await recordAudit(tx, { action: "origin.list", target: origin, detail: { mayReadStats } });
  });
}

/** Takes that right back. */
export async function unlistOrigin(ctx: Context, { origin }: OriginRemoval): Promise<void> {
  authorize(ctx, "connect:manage");
  await inTransaction(ctx, async (tx) => {
    const { count } = await tx.db.origin.deleteMany({ where: { origin } });
    if (count === 0) throw notFound("This origin");
    await recordAudit(tx, { action: "origin.unlist", target: origin });
  });
}
