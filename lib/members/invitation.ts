import { createHash, randomBytes } from "node:crypto";

const VALID_DAYS = 7;

/** A new invitation: the token goes into the link, its hash into the database. */
export function newInvitation(now: Date): { token: string; inviteHash: string; inviteExpiresAt: Date } {
  const token = randomBytes(24).toString("base64url");
  return {
    token,
    inviteHash: hashInvitation(token),
    inviteExpiresAt: new Date(now.getTime() + VALID_DAYS * 86_400_000),
  };
}

export const hashInvitation = (token: string): string => createHash("sha256").update(token).digest("hex");
