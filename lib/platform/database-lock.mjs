// Plain JavaScript, because the migration script takes the same lock as the server.
import { chmodSync, mkdirSync } from "node:fs";
import path from "node:path";
import { DatabaseSync } from "@photostructure/sqlite";

/** Somebody else has the database; the message says what to do. */
export class DatabaseTakenError extends Error {}

/**
 * Takes the one lock of a SQLite database file and keeps it until `release` or the end of the process,
 * however that comes: the kernel holds it (SQLite's own file lock on a file beside the database).
 * @param {string} databaseFile
 * @returns {{ release: () => void }}
 */
export function takeDatabaseLock(databaseFile) {
  mkdirSync(path.dirname(databaseFile), { recursive: true, mode: 0o700 });
  const file = `${databaseFile}.lock`;
  const lock = new DatabaseSync(file, { timeout: 0 });
  try {
    lock.exec("PRAGMA journal_mode = DELETE; BEGIN EXCLUSIVE");
    chmodSync(file, 0o600);
  } catch {
    lock.close();
    throw new DatabaseTakenError(`Another Winnow process is using ${databaseFile}; stop it first.`);
  }
  return { release: () => lock.close() };
}
