import "server-only";
import type { Context } from "@/lib/auth/context";
import { authorize } from "@/lib/auth/permissions";
import { hashInvitation } from "@/lib/members/invitation";
import type { MemberView } from "@/lib/members/schema";
import { isSameSecret, setupToken } from "@/lib/platform/keys";

const MAX_MEMBERS = 500;

/** All members, those who can sign in first. */
export async function listMembers(ctx: Context): Promise<MemberView[]> {
  authorize(ctx, "members:manage");
  const rows = await ctx.db.member.findMany({ orderBy: [{ createdAt: "asc" }, { id: "asc" }], take: MAX_MEMBERS });
  return rows.map(({ id, email, role, passwordHash, disabledAt, createdAt }) => ({
    id,
    email,
    role: role === "admin" ? "admin" : "reviewer",
    state: disabledAt ? "disabled" : passwordHash ? "active" : "invited",
    createdAt: createdAt.toISOString(),
  }));
}

/** What a set-up or invitation link opens: the first set-up, an invitation, or nothing any more. */
export async function findWayIn(
  ctx: Context,
  { token, invite }: { token?: string | undefined; invite?: string | undefined },
): Promise<{ kind: "setup" } | { kind: "invitation"; email: string } | { kind: "closed"; isSetUp: boolean }> {
  const { isSetUp: isDone } = await isSetUp(ctx);
  if (!isDone && token !== undefined && isSameSecret(token, setupToken())) return { kind: "setup" };
  if (invite !== undefined) {
    const where = { inviteHash: hashInvitation(invite), inviteExpiresAt: { gt: ctx.now() }, disabledAt: null };
    const member = await ctx.db.member.findFirst({ where, select: { email: true } });
    if (member) return { kind: "invitation", email: member.email };
  }
  return { kind: "closed", isSetUp: isDone };
}

/** Whether the first admin exists; open to all, because the way in depends on it. */
export async function isSetUp(ctx: Context): Promise<{ isSetUp: boolean }> {
  return { isSetUp: (await ctx.db.member.count()) > 0 };
}
