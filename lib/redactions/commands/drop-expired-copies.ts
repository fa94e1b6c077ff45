import "server-only";
import type { Context } from "@/lib/auth/context";
import { authorize } from "@/lib/auth/permissions";

/** Destroys the originals that nobody decided about in time; what they stood behind stays redacted. */
export async function dropExpiredCopies(ctx: Context): Promise<number> {
  authorize(ctx, "redactions:decide");
  const { count } = await ctx.db.sealedCopy.deleteMany({ where: { expiresAt: { lte: ctx.now() } } });
  return count;
}
