import "server-only";
import { z } from "zod";
import { recordAudit } from "@/lib/audit/record";
import { type Context, inTransaction } from "@/lib/auth/context";
import { authorize } from "@/lib/auth/permissions";
import { renewPseudonyms } from "@/lib/collection/jobs";
import { startJob } from "@/lib/jobs/queue";
import type { JobView } from "@/lib/jobs/schema";
import { addPseudonymKey, reloadKeys } from "@/lib/platform/keys";

/** Where the database notes the newest key, so that its loss is seen at the next start. */
const KEYS_SETTING = "pseudonym-keys";
const Keys = z.object({ keyId: z.string().regex(/^k\d{1,4}$/) });

/** Throws, naming the file, when a key that pseudonyms were made with is not there. */
export async function checkPseudonymKeys(ctx: Context): Promise<void> {
  authorize(ctx, "privacy:manage");
  const setting = await ctx.db.setting.findUnique({ where: { key: KEYS_SETTING } });
  if (setting) reloadKeys(Number(Keys.parse(JSON.parse(setting.value)).keyId.slice(1)));
}

/** Makes a new key for pseudonyms, which is used from now on, and starts to carry over those that are stored. */
export async function rotatePseudonymKey(ctx: Context): Promise<{ keyId: string; job: JobView }> {
  authorize(ctx, "privacy:manage");
  const keyId = addPseudonymKey();
  return inTransaction(ctx, async (tx) => {
    await tx.db.setting.upsert({
      where: { key: KEYS_SETTING },
      create: { key: KEYS_SETTING, value: JSON.stringify({ keyId }), revision: 1, updatedAt: tx.now() },
      update: { value: JSON.stringify({ keyId }), revision: { increment: 1 }, updatedAt: tx.now() },
    });
    const { job } = await startJob(tx, { kind: renewPseudonyms.kind });
    await recordAudit(tx, { action: "privacy.key", target: keyId });
    return { keyId, job };
  });
}
