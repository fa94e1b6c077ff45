// Plain JavaScript, because `npm start` makes the secrets before anything is built.
import { hkdfSync, randomBytes } from "node:crypto";
import { existsSync, mkdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import path from "node:path";
import { SettingError } from "./environment.mjs";

/**
 * The installation's secret: 32 random bytes in `<data folder>/secret.key`, made once, readable only by its owner.
 * @param {string} dataDir
 * @returns {Buffer}
 */
export function installationSecret(dataDir) {
  const file = path.join(dataDir, "secret.key");
  makeFolder(dataDir);
  try {
    writeFileSync(file, `${randomBytes(32).toString("base64url")}\n`, { flag: "wx", mode: 0o600 });
  } catch (error) {
    if (/** @type {NodeJS.ErrnoException} */ (error).code !== "EEXIST") throw error;
  }
  const secret = Buffer.from(readFileSync(file, "utf8").trim(), "base64url");
  if (secret.length !== 32) throw new Error(`${file} is damaged: restore it from a backup, or pseudonyms will change.`);
  return secret;
}

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
