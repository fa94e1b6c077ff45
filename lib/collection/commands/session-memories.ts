import "server-only";
import { randomBytes } from "node:crypto";
import type { Context } from "@/lib/auth/context";
import { SESSION_MEMORY_TABLE } from "@/lib/collection/tables";
import { daysBefore } from "@/lib/platform/days";
import { digestOf } from "@/lib/platform/pseudonym";
import { replaceRows, serialize } from "@/lib/platform/sql";
import type { Surroundings } from "@/lib/privacy/anonymize";
import type { SessionMemory } from "@/lib/privacy/session-memory";

/** What a session remembers, and how its values are hidden. */
export type KeptMemory = Required<Pick<Surroundings, "memory" | "hide">> & {
  salt: string;
  /** Less than a day has gone by since it was stored. */
  isOfToday: boolean;
};

const hideWith = (salt: string) => (text: string) => digestOf("session-value", `${salt}\0${text}`);

/**
 * What these sessions remember, by pseudonym; until the transaction ends, nobody else changes it. One that remembers
 * nothing yet gets an empty memory.
 */
export async function memoriesOf(tx: Context, sessionIds: readonly string[]): Promise<Map<string, KeptMemory>> {
  const ids = [...new Set(sessionIds)];
  if (ids.length === 0) return new Map();
  await serialize(tx.db, ids);
  const kept = await readMemories(tx, ids);
  return new Map(ids.map((id) => [id, kept.get(id) ?? emptyMemory()]));
}

function emptyMemory(): KeptMemory {
  const salt = randomBytes(16).toString("base64url");
  return { salt, memory: new Map(), hide: hideWith(salt), isOfToday: true };
}

async function readMemories({ db, now }: Context, ids: readonly string[]): Promise<Map<string, KeptMemory>> {
  const rows = await db.sessionMemory.findMany({ where: { sessionId: { in: [...ids] } } });
  return new Map(
    rows.map(({ sessionId, salt, values, updatedAt }) => {
      const memory = new Map(Object.entries(JSON.parse(values) as Record<string, string>));
      const isOfToday = updatedAt > daysBefore(now(), 1);
      return [sessionId, { salt, memory, hide: hideWith(salt), isOfToday }];
    }),
  );
}

/** What the sessions of these interactions remember, by the interaction's id, to be read only. */
export async function memoriesOfInteractions(
  ctx: Context,
  interactionIds: readonly string[],
): Promise<Map<string, KeptMemory>> {
  const rows = await ctx.db.interaction.findMany({
    where: { id: { in: [...interactionIds] }, sessionId: { not: null } },
    select: { id: true, sessionId: true },
  });
  const kept = await readMemories(ctx, [...new Set(rows.flatMap(({ sessionId }) => sessionId ?? []))]);
  return new Map(
    rows.flatMap(({ id, sessionId }) => {
      const memory = kept.get(sessionId ?? "");
      return memory ? [[id, memory] as const] : [];
    }),
  );
}

type Changed = { sessionId: string; salt: string; memory: SessionMemory };

/** Stores what sessions remember now; a memory without any value isn't stored. */
export async function keepMemories(tx: Context, changed: readonly Changed[]): Promise<void> {
  const rows = changed
    .filter(({ memory }) => memory.size > 0)
    .map(({ sessionId, salt, memory }) => ({
      ...{ sessionId, salt },
      values: JSON.stringify(Object.fromEntries(memory)),
      updatedAt: tx.now(),
    }));
  await replaceRows(tx.db, SESSION_MEMORY_TABLE, rows);
}
