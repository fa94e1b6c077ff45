import "server-only";
import { chmodSync } from "node:fs";
import { PrismaPg } from "@prisma/adapter-pg";
import { takeDatabaseLock } from "@/lib/platform/database-lock.mjs";
import { environment, isBuilding } from "@/lib/platform/env";
import { SqliteAdapter } from "@/lib/platform/sqlite-adapter";
import { PrismaClient as PostgresClient } from "@/prisma/generated/postgresql/client";
import { type Prisma, PrismaClient } from "@/prisma/generated/sqlite/client";

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
