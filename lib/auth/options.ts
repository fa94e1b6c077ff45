import "server-only";
import type { NextAuthOptions } from "next-auth";
import Credentials from "next-auth/providers/credentials";
import { isPassword, loginAttempts } from "@/lib/auth/password";
import { database } from "@/lib/platform/db";
import { environment, isBuilding } from "@/lib/platform/env";
import { sessionSecret } from "@/lib/platform/keys";

const SESSION_HOURS = 12;

declare module "next-auth/jwt" {
  interface JWT {
    memberId?: string;
    sessionVersion?: number;
  }
}
declare module "next-auth" {
  interface User {
    sessionVersion: number;
  }
}

async function signIn(email: string, password: string) {
  const account = email.trim().toLowerCase();
  const seconds = loginAttempts.hit(account, new Date());
  if (seconds > 0) throw new Error(`Too many attempts. Try again in ${String(Math.ceil(seconds / 60))} minutes.`);
  const member = await database().member.findUnique({ where: { email: account } });
  const isRight = await isPassword(password, member?.passwordHash ?? null);
  if (!member || !isRight || member.disabledAt) return null;
  loginAttempts.clear(account);
  return { id: member.id, email: member.email, sessionVersion: member.sessionVersion };
}

/** next-auth's settings, read on each request because the secret lies in the data folder. */
export function authOptions(): NextAuthOptions {
  return {
    ...(isBuilding() ? {} : { secret: sessionSecret() }),
    session: { strategy: "jwt", maxAge: SESSION_HOURS * 3600 },
    useSecureCookies: environment().publicUrl?.startsWith("https:") ?? false,
    pages: { signIn: "/login", error: "/login" },
    providers: [
      Credentials({
        credentials: { email: {}, password: { type: "password" } },
        authorize: (given) => (given?.email && given.password ? signIn(given.email, given.password) : null),
      }),
    ],
    callbacks: {
      jwt({ token, user }) {
        // `user` is there only at sign-in, whatever next-auth's types say.
        const signedIn = user as typeof user | undefined;
        return signedIn ? { ...token, memberId: signedIn.id, sessionVersion: signedIn.sessionVersion } : token;
      },
      session: ({ session }) => session,
    },
  };
}
