import "server-only";
import type { Context } from "@/lib/auth/context";
import { authorize } from "@/lib/auth/permissions";
import type { OriginView } from "@/lib/connect/schema";

const MAX_ORIGINS = 500;

/** The web origins that may send feedback without a key. */
export async function listOrigins(ctx: Context): Promise<OriginView[]> {
  authorize(ctx, "connect:manage");
  const select = { origin: true, mayReadStats: true };
  return ctx.db.origin.findMany({ select, orderBy: { origin: "asc" }, take: MAX_ORIGINS });
}
