import { AppError } from "@/lib/platform/errors";

export const ROLES = ["reviewer", "admin"] as const;
export type Role = (typeof ROLES)[number];

const BOTH: readonly Role[] = ROLES;
const ADMIN: readonly Role[] = ["admin"];

/** Read down a column to see what a role may do. */
const ALLOWED = {
  "interactions:write": ADMIN,
  "interactions:read": BOTH,
  "feedback:write": BOTH,
  "feedback:read": BOTH,
  "stats:read": BOTH,
  "review:decide": BOTH,
  "redactions:decide": BOTH,
  "privacy:read": ADMIN,
  "privacy:manage": ADMIN,
  "erasure:manage": ADMIN,
  "datasets:export": ADMIN,
  "imports:write": ADMIN,
  "members:manage": ADMIN,
  "keys:manage": ADMIN,
  "connect:manage": ADMIN,
  "goals:read": BOTH,
  "audit:read": ADMIN,
  "metrics:read": ADMIN,
  "demonstration:manage": ADMIN,
} satisfies Record<string, readonly Role[]>;

export type Permission = keyof typeof ALLOWED;

/** What an API key may be given. */
export const SCOPES = [
  "interactions:write",
  "interactions:read",
  "feedback:write",
  "feedback:read",
  "stats:read",
  "datasets:export",
  "metrics:read",
  "erasure:manage",
] as const satisfies readonly Permission[];

export type Actor =
  | { type: "member"; id: string; role: Role; email: string }
  | { type: "apiKey"; id: string; scopes: readonly Permission[] }
  /** A browser without a key, from a web origin that an admin listed. */
  | { type: "origin"; id: string; scopes: readonly Permission[] }
  /** Nobody yet: the way in to set-up and invitations. */
  | { type: "guest"; id: "guest" }
  /** The command line of whoever owns the data folder, or the clock. */
  | { type: "system"; id: string };

export function can(actor: Actor, permission: Permission): boolean {
  switch (actor.type) {
    case "member":
      return ALLOWED[permission].includes(actor.role);
    case "apiKey":
    case "origin":
      return actor.scopes.includes(permission);
    case "guest":
      return false;
    case "system":
      return true;
  }
}

/** First line of every command and query. */
export function authorize(ctx: { actor: Actor }, permission: Permission): void {
  if (!can(ctx.actor, permission)) throw new AppError("forbidden", `This needs the permission ${permission}.`);
}
