import "server-only";
import { recordAudit } from "@/lib/audit/record";
import type { KeyInput } from "@/lib/api-keys/schema";
import { hashApiKey, newApiKey, visiblePart } from "@/lib/auth/api-key";
import { type Context, inTransaction } from "@/lib/auth/context";
import { authorize } from "@/lib/auth/permissions";
import { notFound } from "@/lib/platform/errors";

/** Makes a key and gives it back, the only time it can be seen. */
export async function createKey(ctx: Context, { name, scopes }: KeyInput): Promise<{ id: string; key: string }> {
  authorize(ctx, "keys:manage");
  const key = newApiKey();
  return inTransaction(ctx, async (tx) => {
    const row = await tx.db.apiKey.create({
      data: {
        name,
        hash: hashApiKey(key),
        prefix: visiblePart(key),
        scopes: [...new Set(scopes)].join(" "),
        createdAt: tx.now(),
        createdBy: tx.actor.id,
      },
    });
    await recordAudit(tx, { action: "key.create", target: row.id, detail: { name, scopes } });
    return { id: row.id, key };
  });
}

/** Makes a key worthless at once and for ever. */
export async function revokeKey(ctx: Context, { id }: { id: string }): Promise<void> {
  authorize(ctx, "keys:manage");
  await inTransaction(ctx, async (tx) => {
    const { count } = await tx.db.apiKey.updateMany({ where: { id, revokedAt: null }, data: { revokedAt: tx.now() } });
    if (count === 0) throw notFound("An active key with this id");
    await recordAudit(tx, { action: "key.revoke", target: id });
  });
}
