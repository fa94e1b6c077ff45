import "server-only";
import type { Context } from "@/lib/auth/context";
import { authorize } from "@/lib/auth/permissions";

const WAITING_TEXT_DAYS = 30;
const ANSWER_DAYS = 30;

const daysBefore = (now: Date, days: number) => new Date(now.getTime() - days * 86_400_000);

/** Drops texts that waited too long for their interaction, and answers kept for requests that nobody repeats any more. */
export async function dropStale(ctx: Context): Promise<void> {
  authorize(ctx, "feedback:write");
  const now = ctx.now();
  await ctx.db.feedback.updateMany({
    where: { joined: false, type: "smart", receivedAt: { lt: daysBefore(now, WAITING_TEXT_DAYS) } },
    data: { waitingQuery: null, waitingAnswer: null },
  });
  await ctx.db.idempotentAnswer.deleteMany({ where: { createdAt: { lt: daysBefore(now, ANSWER_DAYS) } } });
}
