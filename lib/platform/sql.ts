import "server-only";
import type { Db } from "@/lib/platform/db";
import { environment } from "@/lib/platform/env";
import { toStoredMoment } from "@/lib/platform/sqlite-values";

// Everything that SQLite and PostgreSQL say differently, and the only raw SQL there is.

type ColumnKind = "text" | "int" | "float" | "boolean" | "moment";
/** A table as bulk statements see it: its name, its key and its columns with their kinds. */
export type Table<Column extends string> = { name: string; key: string; columns: Record<Column, ColumnKind> };
type Row<Column extends string> = Record<Column, string | number | boolean | Date | null>;

const POSTGRES_TYPE: Record<ColumnKind, string> = {
  text: "text",
  int: "integer",
  float: "double precision",
  boolean: "boolean",
  moment: "timestamp(3)",
};

const isPostgres = () => environment().isPostgres;
const quoted = (names: readonly string[]) => names.map((name) => `"${name}"`).join(", ");

function asJson<Column extends string>(table: Table<Column>, rows: readonly Row<Column>[]): string {
  const columns = Object.keys(table.columns) as Column[];
  const moment = (value: Date) => (isPostgres() ? value.toISOString() : toStoredMoment(value));
  const plain = (value: Row<Column>[Column]) => (value instanceof Date ? moment(value) : value);
  if (!isPostgres()) return JSON.stringify(rows.map((row) => columns.map((column) => plain(row[column]))));
  return JSON.stringify(rows.map((row) => Object.fromEntries(columns.map((column) => [column, plain(row[column])]))));
}

/** `INSERT INTO … SELECT` over one JSON parameter: one statement, whatever the number of rows. */
function insertion<Column extends string>(table: Table<Column>): string {
  const columns = Object.keys(table.columns) as Column[];
  const source = isPostgres()
    ? `SELECT ${quoted(columns)} FROM json_to_recordset($1::json) AS r(${columns
        .map((column) => `"${column}" ${POSTGRES_TYPE[table.columns[column]]}`)
        .join(", ")})`
    : `SELECT ${columns.map((_, index) => `json_extract(value, '$[${String(index)}]')`).join(", ")} FROM json_each(?) WHERE true`;
  return `INSERT INTO "${table.name}" (${quoted(columns)}) ${source}`;
}

/** Stores rows whose key is new and gives back the keys it stored; rows with a known key are left alone. */
export async function insertNew<Column extends string>(
  db: Db,
  table: Table<Column>,
  rows: readonly Row<Column>[],
): Promise<Set<string>> {
  if (rows.length === 0) return new Set();
  const sql = `${insertion(table)} ON CONFLICT DO NOTHING RETURNING "${table.key}" AS "key"`;
  const stored = await db.$queryRawUnsafe<{ key: string }[]>(sql, asJson(table, rows));
  return new Set(stored.map((row) => row.key));
}

/** A filter for texts that hold these words, whatever their case; SQLite knows the case of ASCII letters only. */
export function containing(words: string): { contains: string } {
  return isPostgres() ? ({ contains: words, mode: "insensitive" } as { contains: string }) : { contains: words };
}

const COUNTER: Table<"scope" | "key" | "count"> = {
  name: "Counter",
  key: "key",
  columns: { scope: "text", key: "text", count: "int" },
};

/** Adds to counters, making those that do not exist; in one order, so that two transactions can't wait for each other. */
export async function addToCounters(db: Db, rows: { scope: string; key: string; count: number }[]): Promise<void> {
  if (rows.length === 0) return;
  const order = ({ scope, key }: { scope: string; key: string }) => `${scope}\n${key}`;
  const sorted = rows.toSorted((a, b) => (order(a) < order(b) ? -1 : 1));
  const sql = `${insertion(COUNTER)} ON CONFLICT ("scope", "key") DO UPDATE SET "count" = "Counter"."count" + excluded."count"`;
  await db.$executeRawUnsafe(sql, asJson(COUNTER, sorted));
}

const VOTE: Table<"interactionId" | "visitor" | "direction" | "timestamp" | "source"> = {
  name: "Vote",
  key: "interactionId",
  columns: { interactionId: "text", visitor: "text", direction: "text", timestamp: "moment", source: "text" },
};

/** Stores votes; each takes the place of the one its visitor gave before. */
export async function storeVotes(db: Db, rows: readonly Row<keyof (typeof VOTE)["columns"]>[]): Promise<void> {
  if (rows.length === 0) return;
  const replaced = ["direction", "timestamp", "source"].map((column) => `"${column}" = excluded."${column}"`);
  const sql = `${insertion(VOTE)} ON CONFLICT ("interactionId", "visitor") DO UPDATE SET ${replaced.join(", ")}`;
  await db.$executeRawUnsafe(sql, asJson(VOTE, rows));
}

type VoteChange = { id: string; up: number; down: number; bucket: string | null };

/** Changes how many votes interactions have, and their bucket where one is given. */
export async function addToVotes(db: Db, changes: readonly VoteChange[]): Promise<void> {
  if (changes.length === 0) return;
  const source = isPostgres()
    ? `json_to_recordset($1::json) AS c("id" text, "up" integer, "down" integer, "bucket" text)`
    : `(SELECT ${["id", "up", "down", "bucket"].map((name) => `json_extract(value, '$.${name}') AS "${name}"`).join(", ")} FROM json_each(?)) AS c`;
  await db.$executeRawUnsafe(
    `UPDATE "Interaction" SET "thumbsUp" = "thumbsUp" + c."up", "thumbsDown" = "thumbsDown" + c."down",
       "bucket" = coalesce(c."bucket", "Interaction"."bucket") FROM ${source} WHERE "Interaction"."id" = c."id"`,
    JSON.stringify(changes.toSorted((a, b) => (a.id < b.id ? -1 : 1))),
  );
}

/**
 * Makes transactions that touch the same keys wait for each other until they end.
 * SQLite has one writer anyway; PostgreSQL takes advisory locks in 512 places, in one order.
 */
export async function serialize(db: Db, keys: readonly string[]): Promise<void> {
  if (!isPostgres()) return;
  await db.$queryRawUnsafe(
    `SELECT count(pg_advisory_xact_lock(72707370, place)) FROM (
       SELECT DISTINCT (hashtext(key) & 511) AS place FROM json_array_elements_text($1::json) AS t(key) ORDER BY 1) AS places`,
    JSON.stringify(keys),
  );
}

/** Leases the newest waiting sample to a member in one statement; null when none is free. */
export async function claimSample(db: Db, claim: { memberId: string; now: Date; until: Date }): Promise<string | null> {
  const moments = [claim.until, claim.now].map((moment) =>
    isPostgres() ? moment.toISOString() : toStoredMoment(moment),
  );
  const [p1, p2, p3] = isPostgres() ? ["$1", "$2::timestamp", "$3::timestamp"] : ["?1", "?2", "?3"];
  const rows = await db.$queryRawUnsafe<{ id: string }[]>(
    `UPDATE "Interaction" SET "leasedBy" = ${p1}, "leasedUntil" = ${p2} WHERE "id" = (
       SELECT "id" FROM "Interaction" WHERE "reviewState" = 'waiting' AND ("leasedUntil" IS NULL OR "leasedUntil" < ${p3})
       ORDER BY "timestamp" DESC, "id" DESC LIMIT 1 ${isPostgres() ? "FOR UPDATE SKIP LOCKED" : ""}) RETURNING "id"`,
    claim.memberId,
    ...moments,
  );
  return rows[0]?.id ?? null;
}

/** Interactions per UTC day. */
export async function countByDay(db: Db): Promise<{ key: string; count: number }[]> {
  const day = isPostgres() ? `to_char("timestamp", 'YYYY-MM-DD')` : `substr("timestamp", 1, 10)`;
  return counts(await db.$queryRawUnsafe(`SELECT ${day} AS "key", count(*) AS "count" FROM "Interaction" GROUP BY 1`));
}

/** Joined smart submissions of one bucket, by the intent of their interaction. */
export async function countBucketByIntent(db: Db, bucket: "gold" | "fail"): Promise<{ key: string; count: number }[]> {
  return counts(
    await db.$queryRaw`SELECT i."intent" AS "key", count(*) AS "count" FROM "Feedback" f
      JOIN "Interaction" i ON i."id" = f."interactionId" WHERE f."bucket" = ${bucket} GROUP BY 1`,
  );
}

/** Newest votes of one direction whose interaction is there. */
export async function countJoinedVotes(db: Db, direction: "up" | "down"): Promise<number> {
  const rows = await db.$queryRaw<{ count: bigint }[]>`SELECT count(*) AS "count" FROM "Vote" v
    JOIN "Interaction" i ON i."id" = v."interactionId" WHERE v."direction" = ${direction}`;
  return Number(rows[0]?.count ?? 0);
}

const counts = (rows: unknown) =>
  (rows as { key: string; count: bigint }[]).map(({ key, count }) => ({ key, count: Number(count) }));

/** Rows of a table per value of one column; table, column and condition are constants of ours, never input. */
export async function countBy(
  db: Db,
  { table, column, where = "1 = 1" }: { table: string; column: string; where?: string },
): Promise<{ key: string; count: number }[]> {
  const sql = `SELECT "${column}" AS "key", count(*) AS "count" FROM "${table}" WHERE "${column}" IS NOT NULL AND ${where} GROUP BY 1`;
  return counts(await db.$queryRawUnsafe(sql));
}
