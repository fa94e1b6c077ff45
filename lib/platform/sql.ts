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

/** Stores rows; each takes the place of the one with its key, which is one column or several. */
async function replace<Column extends string>(
  db: Db,
  table: Table<Column>,
  { rows, key }: { rows: readonly Row<Column>[]; key: readonly string[] },
): Promise<void> {
  if (rows.length === 0) return;
  const others = Object.keys(table.columns).filter((column) => !key.includes(column));
  const replaced = others.map((column) => `"${column}" = excluded."${column}"`);
  const sql = `${insertion(table)} ON CONFLICT (${quoted(key)}) DO UPDATE SET ${replaced.join(", ")}`;
  await db.$executeRawUnsafe(sql, asJson(table, rows));
}

/** Stores rows; each takes the place of the one with its key. */
export const replaceRows = <Column extends string>(db: Db, table: Table<Column>, rows: readonly Row<Column>[]) =>
  replace(db, table, { rows, key: [table.key] });

/** Stores votes; each takes the place of the one its visitor gave before. */
export const storeVotes = (db: Db, rows: readonly Row<keyof (typeof VOTE)["columns"]>[]): Promise<void> =>
  replace(db, VOTE, { rows, key: ["interactionId", "visitor"] });

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

/** Pieces of text that were redacted since a moment, by the Monday (UTC) of their interaction's week, entity and language. */
export async function countRedactions(
  db: Db,
  { since }: { since: Date },
): Promise<{ week: string; entity: string; language: string; count: number }[]> {
  const week = isPostgres()
    ? `to_char(date_trunc('week', i."timestamp"), 'YYYY-MM-DD')`
    : `date(substr(i."timestamp", 1, 10), 'weekday 0', '-6 days')`;
  const rows = await db.$queryRawUnsafe<{ week: string; entity: string; language: string; count: bigint }[]>(
    `SELECT ${week} AS "week", s."entity" AS "entity", i."language" AS "language", count(*) AS "count"
       FROM "Interaction" i JOIN "Span" s ON s."interactionId" = i."id"
       WHERE i."timestamp" >= ${isPostgres() ? "$1::timestamp" : "?1"} AND s."state" = 'redacted' GROUP BY 1, 2, 3`,
    isPostgres() ? since.toISOString() : toStoredMoment(since),
  );
  return rows.map(({ count, ...row }) => ({ ...row, count: Number(count) }));
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

type Place = { table: string; column: string };

/** Different values of a column that do not begin with this; table and column are constants of ours, never input. */
export async function valuesNotBeginning(
  db: Db,
  { table, column }: Place,
  { prefix, take }: { prefix: string; take: number },
): Promise<string[]> {
  const [p1, p2] = isPostgres() ? ["$1", "$2"] : ["?1", "?2"];
  const rows = await db.$queryRawUnsafe<{ value: string }[]>(
    `SELECT DISTINCT "${column}" AS "value" FROM "${table}"
       WHERE "${column}" IS NOT NULL AND substr("${column}", 1, length(${p1})) <> ${p1} LIMIT ${p2}`,
    prefix,
    take,
  );
  return rows.map(({ value }) => value);
}

/** Puts other values in the place of these, in all rows; table and column are constants of ours, never input. */
export async function renameValues(
  db: Db,
  { table, column }: Place,
  changes: readonly { from: string; to: string }[],
): Promise<void> {
  const source = isPostgres()
    ? `json_to_recordset($1::json) AS c("from" text, "to" text)`
    : `(SELECT json_extract(value, '$.from') AS "from", json_extract(value, '$.to') AS "to" FROM json_each(?)) AS c`;
  await db.$executeRawUnsafe(
    `UPDATE "${table}" SET "${column}" = c."to" FROM ${source} WHERE "${table}"."${column}" = c."from"`,
    JSON.stringify(changes),
  );
}

/** Takes what was deleted out of SQLite's journal too; call it outside of transactions. PostgreSQL has a journal of its own. */
export async function emptyJournal(db: Db): Promise<void> {
  if (!isPostgres()) await db.$queryRawUnsafe("PRAGMA wal_checkpoint(TRUNCATE)");
}
