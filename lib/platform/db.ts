import "server-only";
import { chmodSync } from "node:fs";
import { PrismaPg } from "@prisma/adapter-pg";
import { takeDatabaseLock } from "@/lib/platform/database-lock.mjs";
import { environment, isBuilding } from "@/lib/platform/env";
import { SqliteAdapter } from "@/lib/platform/sqlite-adapter";
import { PrismaClient as PostgresClient } from "@/prisma/generated/postgresql/client";
import { Prisma, PrismaClient } from "@/prisma/generated/sqlite/client";

/** The database inside or outside a transaction; typed as SQLite's client, the narrower of the two. */
export type Db = Prisma.TransactionClient;

/** How long a request waits for its turn, and how long its own transaction may last, in milliseconds. */
const TRANSACTION = { maxWait: 10_000, timeout: 20_000 };

function open(): PrismaClient {
  if (isBuilding()) throw new Error("The database is not opened while Winnow is being built.");
  const { databaseUrl, databaseFile } = environment();
  if (!databaseFile) {
    const adapter = new PrismaPg({ connectionString: databaseUrl, max: 10 });
    return new PostgresClient({ adapter, transactionOptions: TRANSACTION }) as unknown as PrismaClient;
  }
  takeDatabaseLock(databaseFile);
  const adapter = new SqliteAdapter({ url: databaseUrl });
  const client = new PrismaClient({ adapter, transactionOptions: TRANSACTION });
  chmodSync(databaseFile, 0o600);
  return client;
}

const kept = globalThis as typeof globalThis & { winnowDatabase?: PrismaClient };

/** The one connection of this process, opened on first use; on SQLite it holds the lock of the file. */
export function database(): PrismaClient {
  kept.winnowDatabase ??= open();
  return kept.winnowDatabase;
}

/** True when the database can be read now. */
export async function isDatabaseReady(): Promise<boolean> {
  try {
    await database().goal.findFirst({ select: { key: true } });
    return true;
  } catch {
    return false;
  }
}

/** Ends the connection of this process, if there is one. */
export async function closeDatabase(): Promise<void> {
  await kept.winnowDatabase?.$disconnect();
}

// Prisma: timed out (P1008, P2024, P2028), deadlock (P2034), unreachable (P1001, P1017).
const PASSING = new Set(["P1001", "P1008", "P1017", "P2024", "P2028", "P2034"]);
// SQLite: busy, locked, I/O error, full. PostgreSQL: no connection, resources, shutting down, full disk.
const PASSING_TEXT =
  /SocketTimeout|database is locked|database or disk is full|disk I\/O error|ECONNREFUSED|ECONNRESET|\b(53100|53200|53300|57P01|57P03)\b/;

/** True when the database could not take the work now and nothing was stored: the caller may send it again. */
export function isPassingFailure(error: unknown): boolean {
  if (error instanceof Prisma.PrismaClientKnownRequestError && PASSING.has(error.code)) return true;
  return error instanceof Error && PASSING_TEXT.test(`${error.message} ${JSON.stringify(error)}`);
}

/** True when two transactions stood in each other's way; the work may be done again from its start. */
export function isConflict(error: unknown): boolean {
  return error instanceof Prisma.PrismaClientKnownRequestError && error.code === "P2034";
}

/** True when a row with that key exists already. */
export function isUniqueViolation(error: unknown): boolean {
  return error instanceof Prisma.PrismaClientKnownRequestError && error.code === "P2002";
}
