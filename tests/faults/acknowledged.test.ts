import { mkdirSync } from "node:fs";
import path from "node:path";
import type { SqlDriverAdapter, Transaction } from "@prisma/driver-adapter-utils";
import { afterAll, expect, test } from "vitest";
import { SqliteAdapter } from "@/lib/platform/sqlite-adapter";
import { PrismaClient } from "@/prisma/generated/sqlite/client";
import { migrate } from "@/scripts/migrate.mjs";
import { readEnvironment } from "@/lib/platform/environment.mjs";
import { newDataDir, removeDataDir } from "@/tests/server/running";

const OPERATIONS = 10_000;
const dataDir = newDataDir();
afterAll(() => {
  removeDataDir(dataDir);
});

/** What the stock adapter does: a statement outside a transaction runs inside whatever transaction is open. */
class LeakingAdapter extends SqliteAdapter {
  override async connect(): Promise<SqlDriverAdapter> {
    const adapter = await super.connect();
    let open: Transaction | null = null;
    return {
      ...adapter,
      queryRaw: (query) => (open ?? adapter).queryRaw(query),
      executeRaw: (query) => (open ?? adapter).executeRaw(query),
      startTransaction: async (level) => {
        const transaction = await adapter.startTransaction(level);
        open = transaction;
        const end = (close: () => Promise<void>) => async () => {
          open = null;
          await close();
        };
        return { ...transaction, commit: end(transaction.commit), rollback: end(transaction.rollback) };
      },
    };
  }
}

async function openClient(name: string, Adapter: typeof SqliteAdapter): Promise<PrismaClient> {
  const folder = path.join(dataDir, name);
  mkdirSync(folder);
  const environment = readEnvironment({ WINNOW_DATA_DIR: folder }, folder);
  await migrate(environment, path.resolve("."));
  const adapter = new Adapter({ url: environment.databaseUrl });
  return new PrismaClient({ adapter, transactionOptions: { maxWait: 120_000, timeout: 120_000 } });
}

const later = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

/** Writes of many kinds at once, half of the transactions rolled back; gives back what was acknowledged. */
async function stress(db: PrismaClient, operations: number): Promise<{ acknowledged: string[]; refused: string[] }> {
  const acknowledged: string[] = [];
  const refused: string[] = [];
  const row = (scope: string) => ({ data: { scope, key: "k", count: 1 } });
  const plain = async (id: string) => {
    await db.counter.create(row(id));
    acknowledged.push(id);
  };
  const raw = async (id: string) => {
    await db.$executeRaw`INSERT INTO "Counter" ("scope", "key", "count") VALUES (${id}, 'k', 1)`;
    acknowledged.push(id);
  };
  const transaction = async (id: string, fails: boolean) => {
    try {
      await db.$transaction(async (tx) => {
        await tx.counter.create(row(id));
        await later(fails ? 2 : 0);
        if (fails) throw new Error("rolled back");
        await tx.counter.update({ where: { scope_key: { scope: id, key: "k" } }, data: { count: 2 } });
      });
      acknowledged.push(id);
    } catch {
      refused.push(id);
    }
  };
  const kinds = [plain, raw, plain, plain, plain, plain, plain, plain];
  const one = async (index: number) => {
    // Requests come at their own times, while other requests' transactions are open.
    await later((index * 7) % 60);
    const id = `op-${String(index)}`;
    if (index % 10 === 8) return transaction(id, false);
    if (index % 10 === 9) return transaction(id, true);
    return (kinds[index % 10] ?? plain)(id);
  };
  const AT_ONCE = 500;
  for (let start = 0; start < operations; start += AT_ONCE)
    await Promise.all(Array.from({ length: Math.min(AT_ONCE, operations - start) }, (_, index) => one(start + index)));
  return { acknowledged, refused };
}

async function storedIds(db: PrismaClient): Promise<Set<string>> {
  return new Set((await db.counter.findMany({ select: { scope: true } })).map(({ scope }) => scope));
}

test(
  `what was acknowledged is stored and what was refused is not, in ${String(OPERATIONS)} mixed operations beside rollbacks`,
  { timeout: 240_000 },
  async () => {
    const db = await openClient("gated", SqliteAdapter);
    const { acknowledged, refused } = await stress(db, OPERATIONS);
    const stored = await storedIds(db);
    await db.$disconnect();
    expect(acknowledged.length + refused.length).toBe(OPERATIONS);
    expect(refused.length).toBe(OPERATIONS / 10);
    expect(acknowledged.filter((id) => !stored.has(id))).toEqual([]);
    expect(refused.filter((id) => stored.has(id))).toEqual([]);
  },
);

test(
  "the test itself would notice: an adapter without the gate loses acknowledged rows",
  { timeout: 120_000 },
  async () => {
    const db = await openClient("leaking", LeakingAdapter);
    const { acknowledged } = await stress(db, 2000);
    const stored = await storedIds(db);
    await db.$disconnect();
    expect(acknowledged.filter((id) => !stored.has(id)).length).toBeGreaterThan(0);
  },
);

test("the database is opened with the settings that keep acknowledged writes through a power cut", async () => {
  const db = await openClient("settings", SqliteAdapter);
  const value = async (pragma: string) => {
    const rows = await db.$queryRawUnsafe<Record<string, unknown>[]>(`PRAGMA ${pragma}`);
    return String(Object.values(rows[0] ?? {})[0]);
  };
  expect(await value("journal_mode")).toBe("wal");
  expect(await value("synchronous")).toBe("2");
  expect(await value("secure_delete")).toBe("1");
  expect(await value("foreign_keys")).toBe("1");
  await db.$disconnect();
});
