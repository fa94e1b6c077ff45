#!/usr/bin/env node
// Stand-in for Prisma's native schema-engine binary, for machines that cannot download it.
// Prisma's own WASM build of the engine (@prisma/schema-engine-wasm) behind the CLI's JSON-RPC protocol;
// the CLI finds it through PRISMA_SCHEMA_ENGINE_BINARY.
import fs from "node:fs";
import path from "node:path";
import readline from "node:readline";
import { createRequire } from "node:module";
import { bindMigrationAwareSqlAdapterFactory, ok } from "@prisma/driver-adapter-utils";

const argv = process.argv.slice(2);
const datamodels = [];
let datasource, cli;
for (let i = 0; i < argv.length; i++) {
  if (argv[i] === "--datamodels") datamodels.push(argv[++i]);
  else if (argv[i] === "--datasource") datasource = JSON.parse(argv[++i]);
  else if (argv[i] === "--version") {
    console.log("schema-engine-cli wasm");
    process.exit(0);
  } else if (argv[i] === "cli") {
    cli = argv[i + 1];
    break;
  } else i++; // an option with a value we do not need
}
const log = (level, message, extra = {}) =>
  process.stderr.write(
    JSON.stringify({ level, target: "schema_engine::logger", fields: { message, ...extra } }) + "\n",
  );

const schemaText = datamodels.map((f) => fs.readFileSync(f, "utf8")).join("\n");
const provider = datasource?.url
  ? /^postgres(ql)?:/.test(datasource.url)
    ? "postgresql"
    : "sqlite"
  : /provider\s*=\s*"postgresql"/.test(schemaText)
    ? "postgresql"
    : "sqlite";

// The adapter is TypeScript; Node 20 can't read it.
async function bundledAdapter() {
  const { build } = await import("esbuild");
  const outfile = path.resolve("node_modules/.cache/winnow/sqlite-adapter.mjs");
  await build({
    entryPoints: ["lib/platform/sqlite-adapter.ts"],
    bundle: true,
    packages: "external",
    platform: "node",
    format: "esm",
    outfile,
    alias: { "@": path.resolve(".") },
    logLevel: "error",
  });
  return import(outfile);
}

async function factory() {
  if (provider === "postgresql") {
    // @prisma/adapter-pg refuses the system catalogue's one-byte "char" (oid 18); read it as char(1)
    const { default: pg } = await import("pg");
    const describe = pg.Query.prototype.handleRowDescription;
    pg.Query.prototype.handleRowDescription = function (msg) {
      for (const f of msg.fields) if (f.dataTypeID === 18) f.dataTypeID = 1042;
      return describe.call(this, msg);
    };
    const { PrismaPg } = await import("@prisma/adapter-pg");
    const u = new URL(datasource?.url ?? "postgresql://localhost/unused");
    const at = {
      host: u.hostname,
      port: Number(u.port || 5432),
      user: decodeURIComponent(u.username),
      password: decodeURIComponent(u.password),
      database: decodeURIComponent(u.pathname.slice(1)),
      ssl: /sslmode=(require|verify)/.test(u.search) || undefined,
    };
    const schema = u.searchParams.get("schema") ?? undefined;
    // The adapter's own shadow database is dropped while its pool is still connected to it; and a connection string would win over its name.
    class Pg extends PrismaPg {
      async connectToShadowDb() {
        const database = `prisma_migrate_shadow_db_${crypto.randomUUID()}`;
        const admin = new pg.Client(at);
        await admin.connect();
        await admin.query(`CREATE DATABASE "${database}"`);
        const shadow = await new PrismaPg({ ...at, database }, { schema }).connect();
        const close = shadow.dispose.bind(shadow);
        let closed;
        shadow.dispose = () =>
          (closed ??= close()
            .then(() => admin.query(`DROP DATABASE "${database}" WITH (FORCE)`))
            .then(() => admin.end()));
        return shadow;
      }
    }
    return new Pg(at, { schema });
  }
  const { SqliteAdapter } = await bundledAdapter();
  return new SqliteAdapter({ url: datasource?.url ?? ":memory:" });
}

const sqliteFile = () => path.resolve(datasource.url.replace(/^file:(\/\/)?/, "").split("?")[0]);

if (cli) {
  process.stderr.write("{}\n");
  const fail = (code, message) => {
    log("ERROR", message, { error_code: code });
    process.exit(1);
  };
  try {
    if (provider === "sqlite") {
      const file = sqliteFile();
      if (cli === "can-connect-to-database" && !fs.existsSync(file))
        fail("P1003", `Database \`${file}\` does not exist`);
      if (cli === "create-database") {
        fs.mkdirSync(path.dirname(file), { recursive: true });
        fs.closeSync(fs.openSync(file, "a"));
      }
      if (cli === "drop-database") fs.rmSync(file, { force: true });
    } else {
      const { default: pg } = await import("pg");
      const url = new URL(datasource.url);
      const name = decodeURIComponent(url.pathname.slice(1));
      if (cli !== "can-connect-to-database") url.pathname = "/postgres";
      const c = new pg.Client({ connectionString: url.toString() });
      try {
        await c.connect();
      } catch (e) {
        fail(e.code === "3D000" ? "P1003" : "P1001", e.message);
      }
      if (cli === "create-database") await c.query(`CREATE DATABASE ${c.escapeIdentifier(name)}`);
      if (cli === "drop-database") await c.query(`DROP DATABASE ${c.escapeIdentifier(name)}`);
      await c.end();
    }
    process.exit(0);
  } catch (e) {
    fail("P1000", e.message);
  }
}

const dir = path.dirname(createRequire(import.meta.url).resolve("@prisma/schema-engine-wasm"));
const glue = await import(path.join(dir, "schema_engine_bg.js"));
const wasm = new WebAssembly.Instance(
  new WebAssembly.Module(fs.readFileSync(path.join(dir, "schema_engine_bg.wasm"))),
  { "./schema_engine_bg.js": glue },
);
glue.__wbg_set_wasm(wasm.exports);
wasm.exports.__wbindgen_start();

// Two gaps between the WASM engine and the driver adapters:
//  - on the shadow database it sends a whole migration file as one raw statement; adapters prepare only one at a time;
//  - a missing _prisma_migrations table is an error (P1014) where the native engine reads it as "no migration yet".
const none = {
  columnNames: [
    "id",
    "checksum",
    "finished_at",
    "migration_name",
    "logs",
    "rolled_back_at",
    "started_at",
    "applied_steps_count",
  ],
  columnTypes: [7, 7, 10, 7, 7, 10, 10, 0],
  rows: [],
};
const open = new Set(); // connections of the request under way, closed after it: SQLite's migration lock is per connection
function patch(adapter, shadow) {
  open.add(adapter);
  const { queryRaw, executeRaw, executeScript } = adapter;
  const lock = (sql) => /locking_mode\s*=\s*EXCLUSIVE/i.test(sql); // outlives the request; the engine skips it for libSQL too
  const script = (q) => shadow && !q.args.length && /;\s*\S/.test(q.sql);
  return Object.assign(adapter, {
    executeScript: async (sql) => (lock(sql) ? ok(undefined) : executeScript(sql)),
    queryRaw: async (q) => {
      if (lock(q.sql)) return ok({ columnNames: [], columnTypes: [], rows: [] });
      if (script(q)) return (await executeScript(q.sql)).map(() => ({ columnNames: [], columnTypes: [], rows: [] }));
      const r = await queryRaw(q);
      return !r.ok && /^\s*SELECT[\s\S]*_prisma_migrations/i.test(q.sql) ? ok(none) : r;
    },
    executeRaw: async (q) =>
      lock(q.sql) ? ok(0) : script(q) ? (await executeScript(q.sql)).map(() => 0) : executeRaw(q),
  });
}
function patched(bound) {
  const { connect, connectToShadowDb } = bound;
  return Object.assign(bound, {
    connect: async () => (await connect()).map((a) => patch(a, false)),
    connectToShadowDb: async () => (await connectToShadowDb()).map((a) => patch(a, true)),
  });
}

const send = (m) => process.stdout.write(JSON.stringify({ jsonrpc: "2.0", ...m }) + "\n");
const alias = { getDatabaseVersion: "version" };
async function handle({ id, method, params }) {
  try {
    const engine = await glue.SchemaEngine.new(
      { datamodels: datamodels.length ? datamodels.map((f) => [f, fs.readFileSync(f, "utf8")]) : undefined },
      (line) => process.stderr.write(String(line).trimEnd() + "\n"),
      patched(bindMigrationAwareSqlAdapterFactory(await factory())),
    );
    let result;
    // createMigration and evaluateDataLoss of the WASM engine never use the adapter's shadow database; diff does.
    const plan = async () => {
      const hasMigrations = params.migrationsList.migrationDirectories.length > 0;
      const from = hasMigrations ? { tag: "migrations", ...params.migrationsList } : { tag: "empty" };
      const d = await engine.diff({
        from,
        to: { tag: "schemaDatamodel", files: params.schema.files },
        script: true,
        exitCode: true,
        filters: params.filters,
      });
      return d.exitCode === 2 ? d.stdout : null;
    };
    if (method === "reset" && provider === "sqlite") {
      for (const a of open) await a.dispose();
      open.clear();
      const file = sqliteFile();
      for (const f of [`${file}-wal`, `${file}-shm`, `${file}-journal`, file]) fs.rmSync(f, { force: true });
      result = {};
    } else if (method === "createDatabase") result = { databaseName: "" };
    else if (method === "evaluateDataLoss")
      result = { migrationSteps: (await plan()) === null ? 0 : 1, unexecutableSteps: [], warnings: [] };
    else if (method === "createMigration") {
      const script = await plan();
      const stamp = new Date().toISOString().replace(/\D/g, "").slice(0, 14);
      result = {
        connectorType: provider,
        generatedMigrationName: `${stamp}_${params.migrationName.toLowerCase().replace(/\W+/g, "_")}`,
        migrationScript: script ?? (params.draft ? "-- This is an empty migration." : null),
        extension: "sql",
      };
    } else result = (await engine[alias[method] ?? method](params)) ?? {};
    if (method === "diff" && result.stdout != null) {
      send({ id: 1e9 + id, method: "print", params: { content: result.stdout } });
      result = { exitCode: result.exitCode };
    }
    send({ id, result });
  } catch (e) {
    send({
      id,
      error: { code: 4466, message: e.message, data: { is_panic: false, message: e.message, error_code: e.code } },
    });
  } finally {
    for (const a of open) await a.dispose();
    open.clear();
  }
}
let queue = Promise.resolve();
readline
  .createInterface({ input: process.stdin })
  .on("line", (l) => {
    const m = JSON.parse(l);
    if (m.method) queue = queue.then(() => handle(m));
  })
  .on("close", () => queue.then(() => process.exit(0)));
