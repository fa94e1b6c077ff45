import "server-only";
import { recordAudit } from "@/lib/audit/record";
import { type Context, inTransaction } from "@/lib/auth/context";
import { hashPassword, isPassword } from "@/lib/auth/password";
import { authorize } from "@/lib/auth/permissions";
import { hashInvitation, newInvitation } from "@/lib/members/invitation";
import type {
  InviteInput,
  JoinInput,
  MemberChange,
  MemberInput,
  PasswordChange,
  SetupInput,
} from "@/lib/members/schema";
import { AppError, notFound } from "@/lib/platform/errors";
import { isSameSecret, setupToken } from "@/lib/platform/keys";
import { serialize } from "@/lib/platform/sql";

const taken = (email: string) =>
  new AppError("conflict", `${email} is a member already.`, {
    issues: [{ path: "email", message: "is a member already" }],
  });

/** Makes the first admin, once; the token of the set-up link is the permission. */
export async function completeSetup(ctx: Context, { token, email, password }: SetupInput): Promise<void> {
  if (!isSameSecret(token, setupToken()))
    throw new AppError("forbidden", "This set-up link is not the one that Winnow printed when it started.");
  const passwordHash = await hashPassword(password);
  await inTransaction(ctx, async (tx) => {
    await serialize(tx.db, ["setup"]);
    if ((await tx.db.member.count()) > 0) throw new AppError("conflict", "Winnow is set up already. Sign in instead.");
    const data = { email, role: "admin", passwordHash, createdAt: tx.now() };
    const member = await tx.db.member.create({ data });
    await recordAudit(tx, { action: "setup.complete", target: member.id });
  });
}

/** Invites a person; the token for the link is given back once. Inviting again makes the older link worthless. */
export async function inviteMember(ctx: Context, { email, role }: InviteInput): Promise<{ id: string; token: string }> {
  authorize(ctx, "members:manage");
  return inTransaction(ctx, async (tx) => {
    const { token, ...invitation } = newInvitation(tx.now());
    const known = await tx.db.member.findUnique({ where: { email } });
    if (known?.passwordHash) throw taken(email);
    const member = known
      ? await tx.db.member.update({ where: { email }, data: { role, ...invitation } })
      : await tx.db.member.create({ data: { email, role, ...invitation, createdAt: tx.now() } });
    await recordAudit(tx, { action: "member.invite", target: member.id, detail: { role } });
    return { id: member.id, token };
  });
}

/** Turns an invitation into a member with a password; the token of the link is the permission. */
export async function joinAsMember(ctx: Context, { token, password }: JoinInput): Promise<{ email: string }> {
  const passwordHash = await hashPassword(password);
  return inTransaction(ctx, async (tx) => {
    const where = { inviteHash: hashInvitation(token), inviteExpiresAt: { gt: tx.now() }, disabledAt: null };
    const member = await tx.db.member.findFirst({ where });
    if (!member)
      throw new AppError("forbidden", "This invitation has expired or was used. Ask an admin for a new one.");
    const { count } = await tx.db.member.updateMany({
      where: { id: member.id, inviteHash: where.inviteHash },
      data: { passwordHash, inviteHash: null, inviteExpiresAt: null },
    });
    if (count === 0) throw new AppError("conflict", "This invitation was used a moment ago.");
    await recordAudit(tx, { action: "member.join", target: member.id });
    return { email: member.email };
  });
}

/** Adds a member with a password at once, as the command line does. */
export async function addMember(ctx: Context, { email, role, password }: MemberInput): Promise<{ id: string }> {
  authorize(ctx, "members:manage");
  const passwordHash = await hashPassword(password);
  return inTransaction(ctx, async (tx) => {
    const known = await tx.db.member.findUnique({ where: { email } });
    if (known) throw taken(email);
    const member = await tx.db.member.create({ data: { email, role, passwordHash, createdAt: tx.now() } });
    await recordAudit(tx, { action: "member.add", target: member.id, detail: { role } });
    return { id: member.id };
  });
}

/** Changes a member's role or shuts the member out; sessions end at once. One active admin always stays. */
export async function changeMember(
  ctx: Context,
  { id, role, isDisabled }: MemberChange & { id: string },
): Promise<void> {
  authorize(ctx, "members:manage");
  await inTransaction(ctx, async (tx) => {
    await serialize(tx.db, ["members"]);
    const member = await tx.db.member.findUnique({ where: { id } });
    if (!member) throw notFound("Member");
    const others = await tx.db.member.count({
      where: { role: "admin", disabledAt: null, passwordHash: { not: null }, id: { not: id } },
    });
    const losesAdmin = member.role === "admin" && (role === "reviewer" || isDisabled === true);
    if (losesAdmin && others === 0) throw new AppError("conflict", "Winnow needs at least one active admin.");
    await tx.db.member.update({
      where: { id },
      data: {
        ...(role !== undefined && { role }),
        ...(isDisabled !== undefined && { disabledAt: isDisabled ? tx.now() : null }),
        sessionVersion: { increment: 1 },
      },
    });
    await recordAudit(tx, { action: "member.change", target: id, detail: { role, isDisabled } });
  });
}

/** Changes the caller's own password; all sessions of the member end, this one too. */
export async function changePassword(ctx: Context, { current, password }: PasswordChange): Promise<void> {
  authorize(ctx, "stats:read");
  const member = await ctx.db.member.findUnique({ where: { id: ctx.actor.id } });
  if (ctx.actor.type !== "member" || !member) throw new AppError("forbidden", "Only a member has a password.");
  if (!(await isPassword(current, member.passwordHash)))
    throw new AppError("invalid_input", "The current password is not right.", {
      issues: [{ path: "current", message: "is not right" }],
    });
  const passwordHash = await hashPassword(password);
  await inTransaction(ctx, async (tx) => {
    const data = { passwordHash, sessionVersion: { increment: 1 } };
    await tx.db.member.update({ where: { id: member.id }, data });
    await recordAudit(tx, { action: "member.password", target: member.id });
  });
}
