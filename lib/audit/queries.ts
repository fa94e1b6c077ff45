import "server-only";
import type { AuditListParams, AuditView } from "@/lib/audit/schema";
import type { Context } from "@/lib/auth/context";
import { authorize } from "@/lib/auth/permissions";

const PAGE_SIZE = 50;

/** One page of the diary, newest first; ids of entries rise with time, so that an id is the cursor. */
export async function listAuditEntries(
  ctx: Context,
  { after }: AuditListParams,
): Promise<{ entries: AuditView[]; next: string | null }> {
  authorize(ctx, "audit:read");
  const rows = await ctx.db.auditEntry.findMany({
    where: after === undefined ? {} : { id: { lt: after } },
    orderBy: { id: "desc" },
    take: PAGE_SIZE + 1,
  });
  const shown = rows.slice(0, PAGE_SIZE);
  const members = await ctx.db.member.findMany({
    where: { id: { in: shown.filter((row) => row.actorType === "member").map((row) => row.actorId) } },
    select: { id: true, email: true },
  });
  const emails = new Map(members.map(({ id, email }) => [id, email]));
  const entries = shown.map(({ id, at, actorType, actorId, action, target, detail }) => ({
    ...{ id, action, target },
    at: at.toISOString(),
    by: emails.get(actorId) ?? (actorType === "system" ? actorId.replace("-", " ") : `${actorType} ${actorId}`),
    detail: detail ?? "",
  }));
  return { entries, next: rows.length > PAGE_SIZE ? (shown.at(-1)?.id ?? null) : null };
}
