import "server-only";
import type { Context } from "@/lib/auth/context";
import { authorize } from "@/lib/auth/permissions";
import { daysBefore } from "@/lib/platform/days";
import { rulesNow } from "@/lib/privacy/queries";

const WAITING_TEXT_DAYS = 30;
const ANSWER_DAYS = 30;
/** To whom a value was given counts so long towards its being public. */
const GIVEN_DAYS = 365;

/**
 * Drops texts that waited too long for their interaction, answers kept for requests that nobody repeats any more, and
 * what sessions that are over remember.
 */
export async function dropStale(ctx: Context): Promise<void> {
  authorize(ctx, "feedback:write");
  const now = ctx.now();
  await ctx.db.feedback.updateMany({
    where: { joined: false, type: "smart", receivedAt: { lt: daysBefore(now, WAITING_TEXT_DAYS) } },
    data: { waitingQuery: null, waitingAnswer: null },
  });
  const { settings } = await rulesNow(ctx);
  await ctx.db.sessionMemory.deleteMany({ where: { updatedAt: { lt: daysBefore(now, settings.sessionDays) } } });
  await ctx.db.givenValue.deleteMany({ where: { at: { lt: daysBefore(now, GIVEN_DAYS) } } });
  await ctx.db.idempotentAnswer.deleteMany({ where: { createdAt: { lt: daysBefore(now, ANSWER_DAYS) } } });
}
