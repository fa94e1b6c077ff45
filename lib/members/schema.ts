import { z } from "zod";

export const MEMBER_ROLES = ["admin", "reviewer"] as const;
const MIN_PASSWORD_CHARACTERS = 12;
const MAX_PASSWORD_CHARACTERS = 200;

const Email = z.string().trim().toLowerCase().max(254).pipe(z.email("must be an e-mail address"));
const Password = z
  .string()
  .min(MIN_PASSWORD_CHARACTERS, `needs at least ${String(MIN_PASSWORD_CHARACTERS)} characters`)
  .max(MAX_PASSWORD_CHARACTERS, `has at most ${String(MAX_PASSWORD_CHARACTERS)} characters`);

export const SetupInput = z.strictObject({ token: z.string().max(200), email: Email, password: Password });
export type SetupInput = z.infer<typeof SetupInput>;

export const InviteInput = z.strictObject({ email: Email, role: z.enum(MEMBER_ROLES) });
export type InviteInput = z.infer<typeof InviteInput>;

export const JoinInput = z.strictObject({ token: z.string().max(200), password: Password });
export type JoinInput = z.infer<typeof JoinInput>;

export const MemberInput = z.strictObject({ email: Email, role: z.enum(MEMBER_ROLES), password: Password });
export type MemberInput = z.infer<typeof MemberInput>;

export const MemberPath = z.strictObject({ memberId: z.uuid() });
export const MemberChange = z
  .strictObject({ role: z.enum(MEMBER_ROLES).optional(), isDisabled: z.boolean().optional() })
  .refine((change) => Object.keys(change).length > 0, "must change something");
export type MemberChange = z.infer<typeof MemberChange>;

export const PasswordChange = z.strictObject({ current: z.string().max(200), password: Password });
export type PasswordChange = z.infer<typeof PasswordChange>;

export type MemberView = {
  id: string;
  email: string;
  role: (typeof MEMBER_ROLES)[number];
  state: "active" | "invited" | "disabled";
  createdAt: string;
};

const Token = z.string().max(200).optional().catch(undefined);
/** What stands in a set-up or invitation link. */
export const WayInParams = z.object({ token: Token, invite: Token });
