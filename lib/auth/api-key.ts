import { createHash, randomBytes } from "node:crypto";

const PREFIX = "wn_";

/** A new secret of 256 random bits, to be shown once. */
export const newApiKey = (): string => `${PREFIX}${randomBytes(32).toString("base64url")}`;

// A fast hash is enough: the key has 256 random bits.
export const hashApiKey = (key: string): string => createHash("sha256").update(key).digest("hex");

/** Enough of a key to tell it from others, too little to use it. */
export const visiblePart = (key: string): string => key.slice(0, PREFIX.length + 6);
