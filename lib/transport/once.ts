import "server-only";
import { createHash } from "node:crypto";
import { type Context, inTransaction } from "@/lib/auth/context";
import { isUniqueViolation } from "@/lib/platform/database-errors";
import { AppError } from "@/lib/platform/errors";
import { digestOf } from "@/lib/platform/pseudonym";

type Once = { key: string; path: string; request: string };

const digest = (...parts: string[]) => createHash("sha256").update(parts.join("\0")).digest("hex");

/**
 * Does the work of a request with an `Idempotency-Key` once: answer and effect are stored in one transaction, and the
 * same request again gets the same answer. The same key with another request is a conflict.
 */
export async function once(ctx: Context, { key, path, request }: Once, work: (tx: Context) => Promise<unknown>) {
  if (key.length > 255) {
    const message = "An Idempotency-Key has at most 255 characters.";
    throw new AppError("invalid_input", message, { issues: [{ path: "Idempotency-Key", message }] });
  }
  const id = digest(ctx.actor.type, ctx.actor.id, path, key);
  // Keyed: whoever reads the database alone can't try out which request it was.
  const asked = digestOf("request", request);
  const answerOf = (row: { request: string; body: string }): unknown => {
    if (row.request !== asked)
      throw new AppError("conflict", "This Idempotency-Key was used before with another request.");
    return JSON.parse(row.body);
  };
  try {
    return await inTransaction(ctx, async (tx) => {
      const known = await tx.db.idempotentAnswer.findUnique({ where: { id } });
      if (known) return answerOf(known);
      const result = await work(tx);
      const body = JSON.stringify(result ?? null);
      await tx.db.idempotentAnswer.create({ data: { id, request: asked, status: 200, body, createdAt: tx.now() } });
      return result;
    });
  } catch (error) {
    const known = isUniqueViolation(error) ? await ctx.db.idempotentAnswer.findUnique({ where: { id } }) : null;
    if (known) return answerOf(known);
    throw error;
  }
}
