/** What next-auth says after an attempt to sign in; nothing at all when it could not ask. */
type Outcome = { error?: string | null | undefined; url: string | null } | undefined;

/** The one sentence of next-auth's answer that is meant for the person: how long to wait. */
const TOO_MANY = "Too many attempts.";

/** Why an attempt to sign in failed, in a sentence; null when it did not. */
export function signInRefusal(outcome: Outcome): string | null {
  if (!outcome) return "The server did not answer. Try again.";
  const { error, url } = outcome;
  if (error === "CredentialsSignin") return "Wrong e-mail or password.";
  if (error) return error.startsWith(TOO_MANY) ? error : "Signing in did not work. Try again.";
  if (url && new URL(url).searchParams.get("csrf") === "true")
    return "The browser keeps no cookies for this address. Allow them, and try again.";
  return null;
}
