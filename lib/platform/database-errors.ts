import { Prisma } from "@/prisma/generated/sqlite/client";

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
