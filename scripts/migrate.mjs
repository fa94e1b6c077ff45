// Applies the migrations as `prisma migrate deploy` does (same table, same checksums), without Prisma's command line.
import { createHash, randomUUID } from "node:crypto";
import { chmodSync, existsSync, mkdirSync, readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { takeDatabaseLock } from "../lib/platform/database-lock.mjs";

const HISTORY = {
  sqlite: `CREATE TABLE IF NOT EXISTS "_prisma_migrations" ("id" TEXT PRIMARY KEY NOT NULL, "checksum" TEXT NOT NULL,
    "finished_at" DATETIME, "migration_name" TEXT NOT NULL, "logs" TEXT, "rolled_back_at" DATETIME,
    "started_at" DATETIME NOT NULL DEFAULT current_timestamp, "applied_steps_count" INTEGER UNSIGNED NOT NULL DEFAULT 0)`,
  postgresql: `CREATE TABLE IF NOT EXISTS "_prisma_migrations" (id VARCHAR(36) PRIMARY KEY NOT NULL,
    checksum VARCHAR(64) NOT NULL, finished_at TIMESTAMPTZ, migration_name VARCHAR(255) NOT NULL, logs TEXT,
    rolled_back_at TIMESTAMPTZ, started_at TIMESTAMPTZ NOT NULL DEFAULT now(), applied_steps_count INTEGER NOT NULL DEFAULT 0)`,
};

/** @param {string} url */
async function openPostgres(url) {
  const { default: pg } = await import("pg");
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  await client.query("SELECT pg_advisory_lock(72707369)");
  return {
    folder: "prisma/postgresql/migrations",
    history: HISTORY.postgresql,
    exec: (/** @type {string} */ sql) => client.query(sql),
    run: (/** @type {string} */ sql, /** @type {unknown[]} */ values) => {
      let position = 0;
      return client.query(
        sql.replace(/\?/g, () => `$${String(++position)}`),
        values,
      );
    },
    all: async (/** @type {string} */ sql) => (await client.query(sql)).rows,
    close: () => client.end(),
  };
}

/** @param {string} file */
async function openSqlite(file) {
  mkdirSync(path.dirname(file), { recursive: true, mode: 0o700 });
  const lock = takeDatabaseLock(file);
  const { DatabaseSync } = await import("@photostructure/sqlite");
  const database = new DatabaseSync(file, { timeout: 2000 });
  chmodSync(file, 0o600);
  // Foreign keys off before BEGIN: a redefined parent table must not cascade.
  database.exec("PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; PRAGMA foreign_keys = OFF");
  return {
    folder: "prisma/migrations",
    history: HISTORY.sqlite,
    exec: async (/** @type {string} */ sql) => database.exec(sql),
    run: async (/** @type {string} */ sql, /** @type {unknown[]} */ values) => database.prepare(sql).run(...values),
    all: async (/** @type {string} */ sql) => database.prepare(sql).all(),
    close: async () => {
      database.close();
      lock.release();
    },
  };
}

/**
 * Brings the database to the newest schema, each migration whole or not at all.
 * @param {import("../lib/platform/environment.mjs").Environment} environment
 * @param {string} root the folder of the project
 * @returns {Promise<number>} how many migrations it applied
 */
export async function migrate(environment, root) {
  const database = environment.databaseFile
    ? await openSqlite(environment.databaseFile)
    : await openPostgres(environment.databaseUrl);
  try {
    await database.exec(database.history);
    const rows = await database.all(
      'SELECT migration_name, checksum, finished_at, rolled_back_at FROM "_prisma_migrations"',
    );
    const known = new Map(rows.filter((row) => !row.rolled_back_at).map((row) => [row.migration_name, row]));
    const folder = path.join(root, database.folder);
    const names = readdirSync(folder).filter((name) => existsSync(path.join(folder, name, "migration.sql")));
    let applied = 0;
    for (const name of names.sort()) {
      const sql = readFileSync(path.join(folder, name, "migration.sql"), "utf8");
      const had = known.get(name);
      if (had && !had.finished_at) throw new Error(`Migration ${name} failed earlier; restore a backup or resolve it.`);
      if (had) continue;
      await apply(database, name, sql);
      applied += 1;
    }
    return applied;
  } finally {
    await database.close();
  }
}

/**
 * @param {Awaited<ReturnType<typeof openSqlite>> | Awaited<ReturnType<typeof openPostgres>>} database
 * @param {string} name
 * @param {string} sql
 */
async function apply(database, name, sql) {
  const checksum = createHash("sha256").update(sql).digest("hex");
  const now = new Date().toISOString();
  await database.exec("BEGIN");
  try {
    await database.exec(sql);
    await database.run(
      'INSERT INTO "_prisma_migrations" (id, checksum, migration_name, started_at, finished_at, applied_steps_count) VALUES (?, ?, ?, ?, ?, 1)',
      [randomUUID(), checksum, name, now, now],
    );
    await database.exec("COMMIT");
  } catch (error) {
    await database.exec("ROLLBACK");
    throw error;
  }
}
