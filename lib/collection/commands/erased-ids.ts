import "server-only";
import type { Context } from "@/lib/auth/context";
import { digestOf } from "@/lib/platform/pseudonym";

/** Which of these ids were erased: reading an old file again must not bring back what belongs to them. */
export async function erasedAmong({ db }: Context, ids: readonly string[]): Promise<Set<string>> {
  const byDigest = new Map(ids.map((id) => [digestOf("erased", id), id]));
  const rows = await db.erasedInteraction.findMany({ where: { digest: { in: [...byDigest.keys()] } } });
  return new Set(rows.flatMap(({ digest }) => byDigest.get(digest) ?? []));
}
