import "server-only";
import type { Context } from "@/lib/auth/context";
import { GIVEN_VALUE_TABLE, PUBLIC_VALUE_TABLE } from "@/lib/collection/tables";
import { insertNew } from "@/lib/platform/sql";
import type { Fact } from "@/lib/privacy/anonymize";
import { publicDigest, PUBLISHED, type RulesNow } from "@/lib/privacy/queries";

/** What an answer gave to a visitor. */
export type Given = { visitor: string | null; facts: readonly Fact[] };

/** Notes to whom answers gave which public facts; what so many visitors were given is public from now on. */
export async function keepGivenValues(
  tx: Context,
  given: readonly Given[],
  { rules, settings }: RulesNow,
): Promise<void> {
  const { publicFrom } = settings;
  if (publicFrom === null) return;
  const facts = new Map<string, Fact>();
  const rows = new Map<string, { digest: string; visitor: string; at: Date }>();
  for (const { visitor, facts: told } of given) {
    if (visitor === null) continue;
    for (const fact of told) {
      if (!PUBLISHED.has(fact.entity) || rules.isPublic(fact.entity, fact.key)) continue;
      const digest = publicDigest(fact.entity, fact.key);
      facts.set(digest, fact);
      rows.set(`${digest} ${visitor}`, { digest, visitor, at: tx.now() });
    }
  }
  if (rows.size === 0) return;
  const noted = await insertNew(tx.db, GIVEN_VALUE_TABLE, [...rows.values()]);
  if (noted.size === 0) return;
  const counted = await tx.db.givenValue.groupBy({
    by: ["digest"],
    where: { digest: { in: [...noted] } },
    _count: { visitor: true },
  });
  const isPublic = counted.filter(({ _count }) => _count.visitor >= publicFrom).map(({ digest }) => digest);
  await publish(tx, isPublic, facts);
}

async function publish(tx: Context, digests: readonly string[], facts: ReadonlyMap<string, Fact>): Promise<void> {
  if (digests.length === 0) return;
  const rows = digests.flatMap((digest) => {
    const fact = facts.get(digest);
    return fact ? [{ digest, entity: fact.entity, value: fact.value, since: tx.now() }] : [];
  });
  await insertNew(tx.db, PUBLIC_VALUE_TABLE, rows);
  await tx.db.givenValue.deleteMany({ where: { digest: { in: [...digests] } } });
}
