// A Prisma driver adapter with one connection and one gate: nothing runs inside somebody else's open transaction.
// Why not the stock adapter: docs/decisions/002-own-sqlite-adapter.md
import { DatabaseSync, type DatabaseSyncInstance, type StatementSyncInstance } from "@photostructure/sqlite";
import {
  type ColumnType,
  DriverAdapterError,
  type IsolationLevel,
  type SqlDriverAdapter,
  type SqlMigrationAwareDriverAdapterFactory,
  type SqlQuery,
  type SqlResultSet,
  type Transaction,
} from "@prisma/driver-adapter-utils";
import { columnType, fromStored, inferType, throwTranslated, toStored } from "@/lib/platform/sqlite-values";

const MAX_CACHED_STATEMENTS = 200;

type Cached = { statement: StatementSyncInstance; columns: { name: string; type: number | null }[] };

class Connection {
  readonly #cache = new Map<string, Cached>();
  constructor(readonly database: DatabaseSyncInstance) {}

  query(query: SqlQuery): SqlResultSet {
    try {
      const { statement, columns } = this.#prepare(query.sql);
      const args = argumentsOf(query);
      if (columns.length === 0) {
        statement.run(...args);
        return { columnNames: [], columnTypes: [], rows: [] };
      }
      const rows = statement.all(...args) as unknown as unknown[][];
      const types = columns.map((column, index) => column.type ?? inferType(rows, index)) as ColumnType[];
      return {
        columnNames: columns.map((column) => column.name),
        columnTypes: types,
        rows: rows.map((row) => row.map((value, index) => fromStored(value, types[index] ?? 0))),
      };
    } catch (error) {
      throwTranslated(error);
    }
  }

  execute(query: SqlQuery): number {
    try {
      return countOf(this.#prepare(query.sql).statement.run(...argumentsOf(query)));
    } catch (error) {
      throwTranslated(error);
    }
  }

  script(sql: string): void {
    this.#cache.clear();
    try {
      this.database.exec(sql);
    } catch (error) {
      throwTranslated(error);
    }
  }

  /** A transaction that could not be closed as asked must not swallow what comes after it. */
  heal(): void {
    if (this.database.isTransaction) this.database.exec("ROLLBACK");
  }

  close(): void {
    this.#cache.clear();
    this.database.close();
  }

  #prepare(sql: string): Cached {
    const known = this.#cache.get(sql);
    if (known) {
      this.#cache.delete(sql);
      this.#cache.set(sql, known);
      return known;
    }
    const statement = this.database.prepare(sql);
    statement.setReadBigInts(true);
    statement.setReturnArrays(true);
    const columns = statement.columns().map(({ name, type }) => ({ name, type: columnType(type) }));
    const fresh = { statement, columns };
    this.#cache.set(sql, fresh);
    const oldest = this.#cache.keys().next().value;
    if (this.#cache.size > MAX_CACHED_STATEMENTS && oldest !== undefined) this.#cache.delete(oldest);
    return fresh;
  }
}

/** Where integers are read as bigints, so is this one, whatever the driver's types say. */
const countOf = ({ changes }: { changes: number | bigint }): number => Number(changes);

const argumentsOf = (query: SqlQuery) => query.args.map((value, index) => toStored(value, query.argTypes[index]));

/** What a SQLite database must say of itself before it is trusted with acknowledged writes. */
const REQUIRED = { journal_mode: "wal", synchronous: 2, secure_delete: 1, foreign_keys: 1 } as const;

function openTrusted(file: string, busyTimeoutMs: number): DatabaseSyncInstance {
  const database = new DatabaseSync(file, { timeout: busyTimeoutMs });
  database.exec(
    "PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; PRAGMA secure_delete = ON; PRAGMA foreign_keys = ON;",
  );
  for (const [pragma, wanted] of Object.entries(REQUIRED)) {
    const row = database.prepare(`PRAGMA ${pragma}`).get() as Record<string, unknown>;
    if (Object.values(row)[0] !== wanted)
      throw new Error(
        `The database ${file} refuses ${pragma} = ${String(wanted)}, so acknowledged writes could be lost.`,
      );
  }
  return database;
}

/** Opens one connection to a SQLite file; statements outside a transaction wait for the open one to end. */
export class SqliteAdapter implements SqlMigrationAwareDriverAdapterFactory {
  readonly provider = "sqlite" as const;
  readonly adapterName = "winnow-sqlite";
  #transaction: Promise<void> | null = null;

  constructor(readonly config: { url: string; busyTimeoutMs?: number }) {}

  connect(): Promise<SqlDriverAdapter> {
    const file = this.config.url.replace(/^file:(\/\/)?/, "");
    return Promise.resolve(this.#adapterOver(new Connection(openTrusted(file, this.config.busyTimeoutMs ?? 1000))));
  }

  connectToShadowDb(): Promise<SqlDriverAdapter> {
    return Promise.resolve(this.#adapterOver(new Connection(new DatabaseSync(":memory:"))));
  }

  // Every wait is an inline `while`: behind an awaited helper another transaction would slip in between check and work.
  #adapterOver(connection: Connection): SqlDriverAdapter {
    const shared = { provider: this.provider, adapterName: this.adapterName };
    return {
      ...shared,
      queryRaw: async (query) => {
        while (this.#transaction) await this.#transaction;
        return connection.query(query);
      },
      executeRaw: async (query) => {
        while (this.#transaction) await this.#transaction;
        return connection.execute(query);
      },
      executeScript: async (sql) => {
        while (this.#transaction) await this.#transaction;
        connection.script(sql);
      },
      startTransaction: async (level?: IsolationLevel): Promise<Transaction> => {
        if (level && level !== "SERIALIZABLE") throw new DriverAdapterError({ kind: "InvalidIsolationLevel", level });
        while (this.#transaction) await this.#transaction;
        return this.#begin(connection, shared);
      },
      dispose: () => {
        connection.close();
        return Promise.resolve();
      },
    };
  }

  #begin(connection: Connection, shared: Pick<SqlDriverAdapter, "provider" | "adapterName">): Transaction {
    let release: () => void = () => undefined;
    this.#transaction = new Promise<void>((resolve) => (release = resolve));
    const run = (sql: string) => Promise.resolve(void connection.execute({ sql, args: [], argTypes: [] }));
    const end = () => {
      connection.heal();
      this.#transaction = null;
      release();
      return Promise.resolve();
    };
    try {
      connection.execute({ sql: "BEGIN IMMEDIATE", args: [], argTypes: [] });
    } catch (error) {
      void end();
      throw error;
    }
    return {
      ...shared,
      options: { usePhantomQuery: false },
      queryRaw: (query) => attempt(() => connection.query(query)),
      executeRaw: (query) => attempt(() => connection.execute(query)),
      commit: end,
      rollback: end,
      createSavepoint: (name) => run(`SAVEPOINT ${name}`),
      rollbackToSavepoint: (name) => run(`ROLLBACK TO ${name}`),
      releaseSavepoint: (name) => run(`RELEASE SAVEPOINT ${name}`),
    };
  }
}

/** Runs at once and turns a throw into a rejection, as Prisma expects of an adapter. */
function attempt<T>(work: () => T): Promise<T> {
  return new Promise((resolve) => {
    resolve(work());
  });
}
