import { signIn } from "next-auth/react";
import { signInRefusal } from "@/components/auth/sign-in-refusal";
import type { Answer } from "@/lib/transport/call";

export type Credentials = { email: string; password: string };

const text = (value: unknown) => (typeof value === "string" ? value : "");

/** What somebody wrote into a form that asks for an e-mail address and a password. */
export const credentialsOf = (values: Record<string, unknown>): Credentials => ({
  email: text(values["email"]),
  password: text(values["password"]),
});

/** Signs a member in; a refusal comes back as a value. */
export async function startSession({ email, password }: Credentials): Promise<Answer<null>> {
  const outcome = await signIn("credentials", { email, password, redirect: false }).catch(() => undefined);
  const message = signInRefusal(outcome);
  return message === null ? { ok: true, data: null } : { ok: false, message, issues: [] };
}

/** Goes in with an account made a moment ago; the login page takes over where that does not work at once. */
export async function enter(credentials: Credentials): Promise<void> {
  const { ok } = await startSession(credentials);
  window.location.assign(ok ? "/" : "/login");
}
