import { type ArgType, ColumnTypeEnum, DriverAdapterError } from "@prisma/driver-adapter-utils";

const DECLARED: Record<string, number> = {
  DECIMAL: ColumnTypeEnum.Numeric,
  FLOAT: ColumnTypeEnum.Float,
  REAL: ColumnTypeEnum.Double,
  DOUBLE: ColumnTypeEnum.Double,
  INTEGER: ColumnTypeEnum.Int32,
  INT: ColumnTypeEnum.Int32,
  BIGINT: ColumnTypeEnum.Int64,
  DATETIME: ColumnTypeEnum.DateTime,
  TEXT: ColumnTypeEnum.Text,
  BLOB: ColumnTypeEnum.Bytes,
  BOOLEAN: ColumnTypeEnum.Boolean,
  JSONB: ColumnTypeEnum.Json,
};

/** Prisma's column type for a declared SQLite type; null for an expression, whose values must tell. */
export const columnType = (declared: string | null): number | null =>
  declared ? (DECLARED[declared.toUpperCase()] ?? null) : null;

/** The type of an expression's column, told by its first value. */
export function inferType(rows: unknown[][], column: number): number {
  const value = rows.find((row) => row[column] !== null)?.[column];
  if (value === undefined) return ColumnTypeEnum.Int32;
  if (typeof value === "string") return ColumnTypeEnum.Text;
  if (typeof value === "bigint") return ColumnTypeEnum.Int64;
  return typeof value === "number" ? ColumnTypeEnum.UnknownNumber : ColumnTypeEnum.Bytes;
}

/** The one text form of a moment in SQLite: sorts by time, and is what Prisma writes. */
export const toStoredMoment = (moment: Date): string => moment.toISOString().replace("Z", "+00:00");

/** A Prisma argument as SQLite stores it. */
export function toStored(value: unknown, type: ArgType | undefined): unknown {
  if (value === null || value === undefined) return null;
  if (typeof value === "boolean") return value ? 1 : 0;
  if (value instanceof Date) return toStoredMoment(value);
  const read = typeof value === "string" ? FROM_TEXT.get(type?.scalarType ?? "unknown") : undefined;
  return read ? read(value as string) : value;
}

/** Prisma hands over most values as text. */
const FROM_TEXT = new Map<ArgType["scalarType"], (text: string) => unknown>([
  ["int", (text) => Number.parseInt(text, 10)],
  ["float", Number.parseFloat],
  ["decimal", Number.parseFloat],
  ["bigint", BigInt],
  ["datetime", (text) => toStoredMoment(new Date(text))],
  ["bytes", (text) => Buffer.from(text, "base64")],
]);

/** A stored value as Prisma expects it. */
export function fromStored(value: unknown, type: number): unknown {
  const isMoment = type === ColumnTypeEnum.DateTime;
  if (typeof value === "bigint") {
    const number = Number(value);
    if (isMoment) return new Date(number).toISOString();
    return Number.isSafeInteger(number) ? number : value.toString();
  }
  if (typeof value !== "number") return value;
  if (isMoment) return new Date(value).toISOString();
  const isWhole = type === ColumnTypeEnum.Int32 || type === ColumnTypeEnum.Int64;
  return isWhole ? Math.trunc(value) : value;
}

// .all() and .get() of the driver throw without the extended code, so the message has to tell.
const CODE_OF_MESSAGE: [RegExp, number][] = [
  [/UNIQUE constraint failed/, 2067],
  [/NOT NULL constraint failed/, 1299],
  [/FOREIGN KEY constraint failed/, 787],
  [/database is locked|database is busy/, 5],
  [/database or disk is full/, 13],
  [/disk I\/O error/, 10],
];

type DriverError = { message?: string; errcode?: number; sqliteExtendedCode?: number; code?: string };

function codeOf(error: DriverError, message: string): number | undefined {
  const named = CODE_OF_MESSAGE.find(([pattern]) => pattern.test(message))?.[1];
  return error.errcode ?? error.sqliteExtendedCode ?? named ?? (error.code === "ERR_SQLITE_ERROR" ? 1 : undefined);
}

/** Translates what the driver threw into what Prisma understands; never returns. */
export function throwTranslated(error: unknown): never {
  const known = (error ?? {}) as DriverError;
  const message = known.message ?? String(error);
  const code = codeOf(known, message);
  if (code === undefined) throw error;
  throw new DriverAdapterError({
    originalCode: String(code),
    originalMessage: message,
    ...kindOf(code, message),
  });
}

type Kind = ConstructorParameters<typeof DriverAdapterError>[0];

/** SQLite's extended result codes: https://www.sqlite.org/rescode.html */
function kindOf(code: number, message: string): Kind {
  const constraint = { fields: fieldsIn(message) };
  if (code === 2067 || code === 1555) return { kind: "UniqueConstraintViolation", constraint };
  if (code === 1299) return { kind: "NullConstraintViolation", constraint };
  if (code === 787 || code === 1811) return { kind: "ForeignKeyConstraintViolation", constraint: { foreignKey: {} } };
  if ((code & 255) === 5) return { kind: "SocketTimeout" };
  const table = /no such table: (\S+)/.exec(message)?.[1];
  return table ? { kind: "TableDoesNotExist", table } : { kind: "sqlite", extendedCode: code, message };
}

const fieldsIn = (message: string): string[] =>
  (message.split("constraint failed: ")[1] ?? "").split(", ").map((name) => name.split(".").at(-1) ?? name);
