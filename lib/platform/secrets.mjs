// Plain JavaScript, because `npm start` makes the secrets before anything is built.
import { hkdfSync, randomBytes } from "node:crypto";
import {
  closeSync,
  existsSync,
  fsyncSync,
  mkdirSync,
  openSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from "node:fs";
import path from "node:path";
import { SettingError } from "./environment.mjs";

const KEY_FILE = /^pseudonym-k([2-9]|[1-9]\d{1,3})\.key$/;

/**
 * The installation's secret: 32 random bytes in `<data folder>/secret.key`, made once, readable only by its owner.
 * @param {string} dataDir
 * @returns {Buffer}
 */
export function installationSecret(dataDir) {
  const file = path.join(dataDir, "secret.key");
  makeFolder(dataDir);
  // Keys of pseudonyms are made after the secret: where there are some, a new secret would change every pseudonym.
  if (!existsSync(file) && newestGeneration(dataDir) > 1) throw needed(file, "missing");
  makeKeyFile(file);
  return readKeyFile(file);
}

/**
 * The keys of all generations of pseudonyms, oldest first. The first is derived from the installation's secret; every
 * rotation added one as `<data folder>/keys/pseudonym-k2.key`, `…-k3.key` and so on. A file that is missing or damaged
 * is an error that names it, also where only stored pseudonyms (`atLeast`: their newest generation) know of the file.
 * @param {string} dataDir
 * @param {number} [atLeast]
 * @returns {Buffer[]}
 */
export function readPseudonymKeys(dataDir, atLeast = 1) {
  const first = deriveKey(installationSecret(dataDir), "pseudonym");
  const rotations = Math.max(atLeast, newestGeneration(dataDir)) - 1;
  return [first, ...Array.from({ length: rotations }, (_, index) => readKeyFile(keyFileOf(dataDir, index + 2)))];
}

/**
 * Makes the key of the next generation, on the disk when this returns; one that another process has just made serves.
 * @param {string} dataDir
 */
export function makePseudonymKey(dataDir) {
  const file = keyFileOf(dataDir, readPseudonymKeys(dataDir).length + 1);
  const folder = path.dirname(file);
  if (!existsSync(folder)) {
    mkdirSync(folder, { mode: 0o700 });
    flushFolder(dataDir);
  }
  makeKeyFile(file);
}

/**
 * @param {string} dataDir
 * @param {number} generation
 */
const keyFileOf = (dataDir, generation) => path.join(dataDir, "keys", `pseudonym-k${String(generation)}.key`);

/** @param {string} dataDir */
function newestGeneration(dataDir) {
  const folder = path.join(dataDir, "keys");
  const names = existsSync(folder) ? readdirSync(folder) : [];
  return Math.max(1, ...names.map((name) => Number(KEY_FILE.exec(name)?.[1] ?? 1)));
}

/**
 * Writes 32 random bytes to a new file; leaves one alone that is there.
 * @param {string} file
 */
function makeKeyFile(file) {
  const key = `${randomBytes(32).toString("base64url")}\n`;
  try {
    writeFileSync(file, key, { flag: "wx", mode: 0o600, flush: true });
  } catch (error) {
    if (/** @type {NodeJS.ErrnoException} */ (error).code === "EEXIST") return;
    // Half a key, as on a disk that is full, would stop the next start.
    rmSync(file, { force: true });
    throw error;
  }
  flushFolder(path.dirname(file));
}

/**
 * Until the folder is flushed, a power cut may take a new file's name from it.
 * @param {string} folder
 */
function flushFolder(folder) {
  if (process.platform === "win32") return;
  const descriptor = openSync(folder, "r");
  fsyncSync(descriptor);
  closeSync(descriptor);
}

/** @param {string} file */
function readKeyFile(file) {
  if (!existsSync(file)) throw needed(file, "missing");
  const text = readFileSync(file, "utf8").trim();
  if (!/^[A-Za-z0-9_-]{43}$/.test(text)) throw needed(file, "damaged");
  return Buffer.from(text, "base64url");
}

/**
 * @param {string} file
 * @param {"missing" | "damaged"} state
 */
const needed = (file, state) => new Error(`${file} is ${state}: restore it from a backup, or pseudonyms will change.`);

/** @param {string} dataDir */
function makeFolder(dataDir) {
  try {
    if (existsSync(dataDir) && statSync(dataDir).isDirectory()) return;
    // Only where it must: Node never returns from a recursive call below a folder such as /proc.
    mkdirSync(dataDir, { recursive: !existsSync(path.dirname(dataDir)), mode: 0o700 });
  } catch (error) {
    const { code } = /** @type {NodeJS.ErrnoException} */ (error);
    throw new SettingError(`WINNOW_DATA_DIR is "${dataDir}"; it can't be made a folder (${String(code)}).`);
  }
}

/**
 * A key for one purpose (HKDF-SHA256, RFC 5869): whoever has it learns nothing of the others.
 * @param {Buffer} secret
 * @param {string} purpose
 * @returns {Buffer} 32 bytes
 */
export function deriveKey(secret, purpose) {
  return Buffer.from(hkdfSync("sha256", secret, Buffer.alloc(0), `winnow/${purpose}`, 32));
}

/**
 * The token of the set-up link: the same until the first admin exists, then worthless.
 * @param {Buffer} secret
 * @returns {string}
 */
export function setupTokenOf(secret) {
  return deriveKey(secret, "setup").toString("base64url");
}
