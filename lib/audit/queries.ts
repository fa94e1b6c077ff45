import "server-only";
import type { AuditListParams, AuditView } from "@/lib/audit/schema";
import type { Context } from "@/lib/auth/context";
import { authorize } from "@/lib/auth/permissions";

const PAGE_SIZE = 50;

/** Who did it, where it was no member. */
function actorWords(type: string, id: string): string {
  if (type === "guest") return "whoever had the link";
  return type === "system" ? id.replace("-", " ") : `${type} ${id}`;
}

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
    where: { id: { in: shown.flatMap((row) => [row.actorId, row.target]) } },
    select: { id: true, email: true },
  });
  const emails = new Map(members.map(({ id, email }) => [id, email]));
  const entries = shown.map(({ id, at, actorType, actorId, action, target, detail }) => ({
    ...{ id, action },
    target: emails.get(target) ?? target,
    at: at.toISOString(),
    by: emails.get(actorId) ?? actorWords(actorType, actorId),
    detail: detail ?? "",
  }));
  return { entries, next: rows.length > PAGE_SIZE ? (shown.at(-1)?.id ?? null) : null };
}
