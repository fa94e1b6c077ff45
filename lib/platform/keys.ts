import "server-only";
import { createHmac, timingSafeEqual } from "node:crypto";
import { environment } from "@/lib/platform/env";
import { deriveKey, installationSecret, setupTokenOf } from "@/lib/platform/secrets.mjs";

const keys = new Map<string, Buffer>();

/** The installation's key for one purpose, 32 bytes. */
export function keyFor(purpose: "session" | "pseudonym"): Buffer {
  const known = keys.get(purpose);
  if (known) return known;
  const key = deriveKey(installationSecret(environment().dataDir), purpose);
  keys.set(purpose, key);
  return key;
}

/** The secret that signs members' sessions. */
export const sessionSecret = (): string => keyFor("session").toString("base64url");

/** The token of the set-up link. */
export const setupToken = (): string => setupTokenOf(installationSecret(environment().dataDir));

/** Compares two secrets without telling by time how much of them is right. */
export function isSameSecret(given: string, wanted: string): boolean {
  const [a, b] = [given, wanted].map((value) => createHmac("sha256", "compare").update(value).digest());
  return a !== undefined && b !== undefined && timingSafeEqual(a, b);
}
