import { z } from "zod";

/** What a key may be allowed; the same list as lib/auth/permissions, which a test compares. */
export const KEY_SCOPES = [
  { scope: "interactions:write", label: "Log interactions" },
  { scope: "interactions:read", label: "Read interactions" },
  { scope: "feedback:write", label: "Send feedback" },
  { scope: "feedback:read", label: "Read feedback and insights" },
  { scope: "stats:read", label: "Read statistics" },
  { scope: "datasets:export", label: "Export datasets" },
  { scope: "metrics:read", label: "Read metrics" },
  { scope: "erasure:manage", label: "Hand out and erase what is stored of a visitor" },
] as const;

const Scope = z.enum(KEY_SCOPES.map(({ scope }) => scope));

export const KeyInput = z.strictObject({
  name: z.string().trim().min(1, "needs a name").max(80),
  scopes: z.array(Scope).min(1, "needs at least one scope"),
});
export type KeyInput = z.infer<typeof KeyInput>;

export const KeyPath = z.strictObject({ keyId: z.uuid() });

export type KeyView = {
  id: string;
  name: string;
  prefix: string;
  scopes: string[];
  createdAt: string;
  lastUsedAt: string | null;
  isRevoked: boolean;
};
