import "server-only";
import type { Actor } from "@/lib/auth/permissions";
import { isConflict } from "@/lib/platform/database-errors";
import { database, type Db } from "@/lib/platform/db";
import { log, type Log } from "@/lib/platform/log";

export type Identity = { actor: Actor };
export type Authenticator = (request: Request) => Promise<Identity>;

/** Everything a command or query may reach for. Nothing else is ambient. */
export type Context = Identity & { db: Db; now: () => Date; log: Log; requestId: string; isInTransaction?: true };

export function createContext(identity: Identity): Context {
  return { ...identity, db: database(), now: () => new Date(), log, requestId: crypto.randomUUID() };
}

const MAX_TRIES = 4;

/**
 * Runs `work` in one transaction and hands it a context that is already inside it; a command that is called by
 * another one joins its transaction. Work that met another transaction's lock is done again from its start.
 */
export async function inTransaction<T>(ctx: Context, work: (tx: Context) => Promise<T>): Promise<T> {
  if (ctx.isInTransaction) return work(ctx);
  for (let tries = 1; ; tries += 1) {
    try {
      return await database().$transaction((db) => work({ ...ctx, db, isInTransaction: true }));
    } catch (error) {
      if (!isConflict(error) || tries === MAX_TRIES) throw error;
    }
  }
}
