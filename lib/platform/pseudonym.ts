import "server-only";
import { createHmac } from "node:crypto";
import { keyFor } from "@/lib/platform/keys";

/** Names the key that made a pseudonym, so that keys can be changed later. */
const KEY_ID = "k1";

/**
 * The name under which a visitor or a session is stored: HMAC-SHA256 with the installation's key, cut to 128 bits.
 * The same id gives the same pseudonym; without the key nobody can tell which.
 */
export function pseudonym(kind: "user" | "session" | "visitor", id: string): string {
  const mac = createHmac("sha256", keyFor("pseudonym")).update(`${kind}\0${id}`).digest("hex");
  return `${KEY_ID}_${mac.slice(0, 32)}`;
}
