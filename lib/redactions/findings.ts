/** Pieces that were redacted in one week, of one entity, in one language. */
export type RedactionCount = { week: string; entity: string; language: string; count: number };
/** One week is a Monday in UTC: "2025-11-24". */
export type EntitySeries = { entity: string; counts: number[]; total: number };

export type Findings = {
  total: number;
  weeks: string[];
  byEntity: EntitySeries[];
  byLanguage: { name: string; count: number }[];
  /** What can be chosen, whatever is chosen now. */
  entities: string[];
  languages: string[];
};

const DAY_MS = 86_400_000;
/** The first Monday there was, in days since 1970. */
const FIRST_MONDAY = 4;

/** The Mondays of the newest weeks, the one of `now` last. */
export function weeksUntil(now: Date, count: number): string[] {
  const days = Math.floor(now.getTime() / DAY_MS);
  const monday = days - ((((days - FIRST_MONDAY) % 7) + 7) % 7);
  return Array.from({ length: count }, (_, index) =>
    new Date((monday - 7 * (count - 1 - index)) * DAY_MS).toISOString().slice(0, 10),
  );
}

function addUp(counts: readonly RedactionCount[], key: "entity" | "language"): { name: string; count: number }[] {
  const sums = new Map<string, number>();
  for (const one of counts) sums.set(one[key], (sums.get(one[key]) ?? 0) + one.count);
  return [...sums]
    .map(([name, count]) => ({ name, count }))
    .toSorted((a, b) => b.count - a.count || (a.name < b.name ? -1 : 1));
}

/** Puts counts into weeks, entities and languages, the most frequent first; of these, what a filter asks for. */
export function arrangeFindings(
  counts: readonly RedactionCount[],
  { weeks, entity, language }: { weeks: string[]; entity?: string | undefined; language?: string | undefined },
): Findings {
  const within = counts.filter(({ week }) => weeks.includes(week));
  const shown = within.filter(
    (one) => (entity === undefined || one.entity === entity) && (language === undefined || one.language === language),
  );
  const entities = addUp(shown, "entity");
  return {
    total: entities.reduce((sum, { count }) => sum + count, 0),
    weeks,
    byEntity: entities.map(({ name, count }) => ({
      entity: name,
      total: count,
      counts: weeks.map(
        (week) =>
          addUp(
            shown.filter((one) => one.week === week && one.entity === name),
            "entity",
          )[0]?.count ?? 0,
      ),
    })),
    byLanguage: addUp(shown, "language"),
    entities: addUp(within, "entity")
      .map(({ name }) => name)
      .toSorted(),
    languages: addUp(within, "language")
      .map(({ name }) => name)
      .toSorted(),
  };
}
