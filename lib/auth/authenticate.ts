import "server-only";
import { decode } from "next-auth/jwt";
import { hashApiKey } from "@/lib/auth/api-key";
import type { Authenticator, Identity } from "@/lib/auth/context";
import type { Permission, Role } from "@/lib/auth/permissions";
import { database } from "@/lib/platform/db";
import { environment } from "@/lib/platform/env";
import { AppError } from "@/lib/platform/errors";
import { sessionSecret } from "@/lib/platform/keys";

const COOKIES = ["__Secure-next-auth.session-token", "next-auth.session-token"];

function cookieValue(header: string, name: string): string | undefined {
  const found = header.split(/;\s*/).find((pair) => pair.startsWith(`${name}=`));
  return found?.slice(name.length + 1);
}

/** The member whose session a cookie header carries; null when there is none, or it has ended. */
export async function findSession(cookieHeader: string): Promise<Identity | null> {
  const token = COOKIES.map((name) => cookieValue(cookieHeader, name)).find((value) => value !== undefined);
  if (!token) return null;
  const claims = await decode({ token, secret: sessionSecret() }).catch(() => null);
  if (!claims?.memberId) return null;
  const member = await database().member.findUnique({ where: { id: claims.memberId } });
  if (!member || member.disabledAt || member.sessionVersion !== claims.sessionVersion) return null;
  return { actor: { type: "member", id: member.id, role: member.role as Role, email: member.email } };
}

/** Browsers say where a request comes from; a cookie counts for a change only when that is one of our own pages. */
function refuseForeignPage(request: Request): void {
  if (request.method === "GET" || request.method === "HEAD") return;
  const origin = request.headers.get("origin");
  const host = request.headers.get("x-forwarded-host") ?? request.headers.get("host");
  const ours = [environment().publicUrl, `http://${host ?? ""}`, `https://${host ?? ""}`];
  const isOurs = origin !== null ? ours.includes(origin) : request.headers.get("sec-fetch-site") === "same-origin";
  if (!isOurs) throw new AppError("forbidden", "This request did not come from one of Winnow's own pages.");
}

export const fromSession: Authenticator = async (request) => {
  const identity = await findSession(request.headers.get("cookie") ?? "");
  if (!identity) throw new AppError("unauthenticated", "Sign in first.");
  refuseForeignPage(request);
  return identity;
};

const lastUseWritten = new Map<string, number>();

async function noteUse(id: string): Promise<void> {
  const now = Date.now();
  if (now - (lastUseWritten.get(id) ?? 0) < 60_000) return;
  lastUseWritten.set(id, now);
  await database().apiKey.update({ where: { id }, data: { lastUsedAt: new Date(now) } });
}

const fromKey: Authenticator = async (request) => {
  const key = /^Bearer (\S+)$/i.exec(request.headers.get("authorization") ?? "")?.[1];
  const row = key ? await database().apiKey.findUnique({ where: { hash: hashApiKey(key) } }) : null;
  if (!row || row.revokedAt) throw new AppError("unauthenticated", "The API key is unknown or revoked.");
  await noteUse(row.id);
  return { actor: { type: "apiKey", id: row.id, scopes: row.scopes.split(" ") as Permission[] } };
};

/** A server with its API key, or a member on one of our pages. */
export const fromKeyOrSession: Authenticator = (request) => {
  if (request.headers.has("authorization")) return fromKey(request);
  if (request.headers.has("cookie")) return fromSession(request);
  throw new AppError("unauthenticated", "Send an API key as `Authorization: Bearer …`.");
};

/** What a browser without a key may do from a listed origin; null when the origin is not listed. */
export async function findOrigin(origin: string): Promise<Identity | null> {
  const listed = await database().origin.findUnique({ where: { origin } });
  if (!listed) return null;
  const scopes: Permission[] = listed.mayReadStats ? ["feedback:write", "stats:read"] : ["feedback:write"];
  return { actor: { type: "origin", id: listed.origin, scopes } };
}

/** As `fromKeyOrSession`, or a visitor's browser on a page that an admin listed. */
export const fromAnywhereListed: Authenticator = async (request) => {
  if (request.headers.has("authorization")) return fromKey(request);
  const origin = request.headers.get("origin");
  const listed = origin ? await findOrigin(origin) : null;
  return listed ?? fromKeyOrSession(request);
};

/** Whoever opens the way in; what they may do is decided by the token they bring. */
export const asGuest: Authenticator = (request) => {
  refuseForeignPage(request);
  return Promise.resolve({ actor: { type: "guest", id: "guest" } });
};

/** Doors that are open to all, such as the health check. */
export const fromAnyone: Authenticator = () => Promise.resolve({ actor: { type: "guest", id: "guest" } });
