import "server-only";
import { createHash, createHmac } from "node:crypto";
import { type DigestLabel, keyFor, pseudonymKeys, reloadKeys } from "@/lib/platform/keys";

/** Whose ids old systems stored as a hash of their own: sha256, cut to 16 digits. */
type HashedKind = "user" | "session";
type Kind = HashedKind | "visitor";

const PSEUDONYM = /^k([1-9]\d{0,3})_[0-9a-f]{32}$/;
const LEGACY_HASH = /^[0-9a-f]{16}$/;

/** HMAC-SHA256, cut to 128 bits. */
const digest = (key: Buffer, text: string) => createHmac("sha256", key).update(text).digest("hex").slice(0, 32);

/**
 * The pseudonyms that follow from `source`, oldest first: every generation is made of the one before it, so that stored
 * ones can be carried on by whoever doesn't know the id. `made` says how many generations the source has behind it.
 */
function generationsOf(source: string, made = 0): string[] {
  let last = source;
  return pseudonymKeys()
    .slice(made)
    .map((key, index) => (last = `k${made + index + 1}_${digest(key, last)}`));
}

const newestOf = (source: string, made = 0) => generationsOf(source, made).at(-1) ?? source;

const sourceOf = (kind: Kind, id: string) => `${kind}\0${id}`;

const legacySourceOf = (kind: HashedKind, hash: string) => `legacy\0${kind}\0${hash}`;

/**
 * The name under which a visitor or a session is stored: HMAC-SHA256 with the installation's newest key, 128 bits.
 * The same id gives the same pseudonym until a key is added; without the keys nobody can tell which.
 */
export const pseudonym = (kind: Kind, id: string): string => newestOf(sourceOf(kind, id));

/**
 * Every name under which an id may be stored: of all generations, and by way of the hash of an old system, which once
 * was taken for an id itself.
 */
export function pseudonymsOf(kind: Kind, id: string): string[] {
  const own = generationsOf(sourceOf(kind, id));
  if (kind === "visitor") return own;
  const hash = createHash("sha256").update(id).digest("hex").slice(0, 16);
  return [...own, ...generationsOf(legacySourceOf(kind, hash)), ...generationsOf(sourceOf(kind, hash))];
}

/** The pseudonym for an id of which an old system kept only `sha256(id)`, cut to 16 hexadecimal digits. */
export function legacyPseudonym(kind: HashedKind, hash: string): string {
  const known = hash.toLowerCase();
  if (!LEGACY_HASH.test(known)) throw new Error("An old system's hash of an id has 16 hexadecimal digits.");
  return newestOf(legacySourceOf(kind, known));
}

/** Carries a stored pseudonym to the newest generation; one that is there already stays as it is. */
export function renewPseudonym(stored: string): string {
  const made = Number(PSEUDONYM.exec(stored)?.[1]);
  if (Number.isNaN(made)) throw new Error("What is to be renewed is no pseudonym.");
  if (made > pseudonymKeys().length) reloadKeys(made);
  return newestOf(stored, made);
}

/**
 * The name of a visitor or a session within one dataset: versions of the dataset can be compared, while two datasets
 * have nothing in common to join them by. Which generation the stored pseudonym is of makes no difference.
 */
export const datasetPseudonym = (datasetId: string, stored: string): string =>
  `d_${digest(keyFor(`dataset/${datasetId}`), renewPseudonym(stored))}`;

/** A digest of 128 bits by which a text is recognised, and from which nobody without the key can guess it. */
export const digestOf = (label: DigestLabel, text: string): string => digest(keyFor(`digest/${label}`), text);
