import "server-only";
import { createCipheriv, createDecipheriv, hkdfSync, randomBytes } from "node:crypto";
import { keyFor } from "@/lib/platform/keys";

const CIPHER = "aes-256-gcm";
const IV_BYTES = 12;
const TAG_BYTES = 16;

export type Seal = { salt: string; sealed: string };

const keyOf = (recordId: string, salt: Buffer) => Buffer.from(hkdfSync("sha256", keyFor("seal"), salt, recordId, 32));

/**
 * Encrypts a text for one record (AES-256-GCM), under a key of its own that is stored nowhere: it follows from the
 * installation's key and the record's salt. So whoever deletes the row with the salt has destroyed the key: what is
 * left of the sealed text anywhere can't be opened any more, not even by the installation itself.
 */
export function seal(recordId: string, text: string): Seal {
  const [salt, iv] = [randomBytes(32), randomBytes(IV_BYTES)];
  const cipher = createCipheriv(CIPHER, keyOf(recordId, salt), iv, { authTagLength: TAG_BYTES });
  cipher.setAAD(Buffer.from(recordId));
  const sealed = Buffer.concat([iv, cipher.update(text, "utf8"), cipher.final(), cipher.getAuthTag()]);
  return { salt: salt.toString("base64url"), sealed: sealed.toString("base64url") };
}

/** Gives back the text that was sealed for this record; what was changed, or sealed for another one, is an error. */
export function unseal(recordId: string, { salt, sealed }: Seal): string {
  const bytes = Buffer.from(sealed, "base64url");
  const key = keyOf(recordId, Buffer.from(salt, "base64url"));
  const [iv, tag] = [bytes.subarray(0, IV_BYTES), bytes.subarray(-TAG_BYTES)];
  try {
    const decipher = createDecipheriv(CIPHER, key, iv, { authTagLength: TAG_BYTES });
    decipher.setAAD(Buffer.from(recordId));
    decipher.setAuthTag(tag);
    const text = decipher.update(bytes.subarray(IV_BYTES, -TAG_BYTES));
    return Buffer.concat([text, decipher.final()]).toString("utf8");
  } catch {
    throw new Error("The seal is broken: the record, its salt or the installation's secret is not what it was.");
  }
}
