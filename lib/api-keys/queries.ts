import "server-only";
import type { KeyView } from "@/lib/api-keys/schema";
import type { Context } from "@/lib/auth/context";
import { authorize } from "@/lib/auth/permissions";

const MAX_KEYS = 500;

/** All keys, newest first, without what would let anyone use them. */
export async function listKeys(ctx: Context): Promise<KeyView[]> {
  authorize(ctx, "keys:manage");
  const rows = await ctx.db.apiKey.findMany({ orderBy: [{ createdAt: "desc" }, { id: "desc" }], take: MAX_KEYS });
  return rows.map(({ id, name, prefix, scopes, createdAt, lastUsedAt, revokedAt }) => ({
    id,
    name,
    prefix,
    scopes: scopes.split(" "),
    createdAt: createdAt.toISOString(),
    lastUsedAt: lastUsedAt?.toISOString() ?? null,
    isRevoked: revokedAt !== null,
  }));
}
