// Plain JavaScript, because `npm start` reads it before anything is installed or built.
import path from "node:path";

/**
 * @typedef {object} Environment
 * @property {string} dataDir absolute path of the data folder
 * @property {string} databaseUrl `file:/absolute/path` or `postgresql://…`
 * @property {boolean} isPostgres
 * @property {string | undefined} databaseFile absolute path of the SQLite file
 * @property {string} host
 * @property {number} port
 * @property {string | undefined} publicUrl the address people type, when it differs from host and port
 * @property {string | undefined} namesServiceUrl the service that finds names of people, without a slash at its end
 */

/** A setting with a value we can't use; its message is one sentence for the person who set it. */
export class SettingError extends Error {}

/**
 * Reads Winnow's settings; throws a SettingError that names the variable.
 * @param {Record<string, string | undefined>} variables
 * @param {string} root
 * @returns {Environment}
 */
export function readEnvironment(variables, root) {
  const dataDir = path.resolve(root, variables["WINNOW_DATA_DIR"] || "data");
  const database = readDatabase(variables["DATABASE_URL"] || `file:${path.join(dataDir, "winnow.db")}`, root);
  return {
    dataDir,
    ...database,
    host: readHost(variables["HOST"] || "127.0.0.1"),
    port: readPort(variables["PORT"] || "3000"),
    publicUrl: readPublicUrl(variables["WINNOW_URL"]),
    namesServiceUrl: readNamesServiceUrl(variables["PRIVACY_NER_URL"]),
  };
}

/** @param {string} value */
function readPort(value) {
  const port = Number(value);
  if (!/^\d{1,5}$/.test(value) || port < 1 || port > 65535)
    throw new SettingError(`PORT is "${value}"; it must be a whole number from 1 to 65535.`);
  return port;
}

/** @param {string} value */
function readHost(value) {
  if (!/^[A-Za-z0-9.:_-]{1,255}$/.test(value))
    throw new SettingError(`HOST is "${value}"; it must be an address to listen on, such as 127.0.0.1 or 0.0.0.0.`);
  return value;
}

/** @param {string | undefined} value */
function readPublicUrl(value) {
  if (!value) return undefined;
  const url = URL.canParse(value) ? new URL(value) : undefined;
  if (!url || !/^https?:$/.test(url.protocol) || url.pathname !== "/")
    throw new SettingError(`WINNOW_URL is "${value}"; it must be an address such as https://winnow.example.`);
  return url.origin;
}

/** @param {string | undefined} value */
function readNamesServiceUrl(value) {
  if (!value) return undefined;
  const url = URL.canParse(value) ? new URL(value) : undefined;
  // The sentence doesn't repeat the value, which may hold a password.
  if (!url || !/^https?:$/.test(url.protocol) || url.username || url.password || url.search || url.hash)
    throw new SettingError(
      "PRIVACY_NER_URL must be an http or https address without password or query, such as http://127.0.0.1:5002.",
    );
  return url.href.replace(/\/+$/, "");
}

/**
 * @param {string} url
 * @param {string} root
 */
function readDatabase(url, root) {
  if (/^postgres(ql)?:\/\//.test(url)) {
    if (!URL.canParse(url)) throw new SettingError("DATABASE_URL is not a PostgreSQL address that can be read.");
    return { databaseUrl: url, isPostgres: true, databaseFile: undefined };
  }
  if (!url.startsWith("file:") || url === "file:")
    throw new SettingError("DATABASE_URL must start with file: (SQLite) or postgresql:// (PostgreSQL).");
  const databaseFile = path.resolve(root, url.replace(/^file:(\/\/)?/, "").replace(/\?.*$/, ""));
  return { databaseUrl: `file:${databaseFile}`, isPostgres: false, databaseFile };
}
