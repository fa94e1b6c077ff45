import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { defineConfig } from "prisma/config";

// Prisma's native schema engine is downloaded on first use. Where it is absent, its WASM build takes its place.
const engines = path.resolve("node_modules/@prisma/engines");
const hasNative = existsSync(engines) && readdirSync(engines).some((file) => file.startsWith("schema-engine-"));
if (!hasNative && process.platform !== "win32")
  process.env["PRISMA_SCHEMA_ENGINE_BINARY"] ??= path.resolve("scripts/schema-engine.mjs");

const url = process.env["DATABASE_URL"] ?? "file:./data/winnow.db";
const isPostgres = /^postgres(ql)?:/.test(url);

/** prisma/schema.prisma is written for SQLite; PostgreSQL's copy is derived from it, never edited. */
function derivedSchema(): string {
  const source = readFileSync("prisma/schema.prisma", "utf8");
  const derived = source
    .replace('provider = "sqlite"', 'provider = "postgresql"')
    .replace('"generated/sqlite"', '"../generated/postgresql"');
  mkdirSync("prisma/postgresql", { recursive: true });
  writeFileSync("prisma/postgresql/schema.prisma", derived);
  return "prisma/postgresql/schema.prisma";
}

export default defineConfig({
  schema: isPostgres ? derivedSchema() : "prisma/schema.prisma",
  migrations: { path: isPostgres ? "prisma/postgresql/migrations" : "prisma/migrations" },
  datasource: { url },
});
