import "server-only";
import { createHmac, timingSafeEqual } from "node:crypto";
import { environment } from "@/lib/platform/env";
import {
  deriveKey,
  installationSecret,
  makePseudonymKey,
  readPseudonymKeys,
  setupTokenOf,
} from "@/lib/platform/secrets.mjs";

/** What texts are made digests for; digests with different labels can't be compared. */
export type DigestLabel = "session-value" | "public-value" | "erased" | "request" | "text";
type Purpose = "session" | "seal" | `dataset/${string}` | `digest/${DigestLabel}`;

const keys = new Map<Purpose, Buffer>();
// Next builds several copies of a module into one process: they share what has to change at once.
const kept = globalThis as typeof globalThis & { winnowPseudonymKeys?: readonly Buffer[] };

/** The installation's key for one purpose, 32 bytes. */
export function keyFor(purpose: Purpose): Buffer {
  const known = keys.get(purpose);
  if (known) return known;
  const key = deriveKey(installationSecret(environment().dataDir), purpose);
  keys.set(purpose, key);
  return key;
}

/** The keys of all generations of pseudonyms, oldest first, as they were when this process last looked. */
export function pseudonymKeys(): readonly Buffer[] {
  kept.winnowPseudonymKeys ??= readPseudonymKeys(environment().dataDir);
  return kept.winnowPseudonymKeys;
}

/** The name of each generation, oldest first: pseudonyms begin with it. */
export const pseudonymKeyIds = (): string[] => pseudonymKeys().map((_, index) => `k${index + 1}`);

/** Looks again, because another process may have added a key; throws unless there are at least so many. */
export function reloadKeys(atLeast = 1): void {
  kept.winnowPseudonymKeys = readPseudonymKeys(environment().dataDir, atLeast);
}

/** Makes the key of the next generation, uses it from now on, and returns its name. */
export function addPseudonymKey(): string {
  makePseudonymKey(environment().dataDir);
  reloadKeys();
  return `k${pseudonymKeys().length}`;
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
