import type { ChartSeries } from "@/components/charts/chart-theme";
import { colorAt } from "@/components/charts/chart-theme";
import { entityWords } from "@/lib/privacy/entity-words";
import type { EntitySeries } from "@/lib/redactions/findings";

/** As many as there are colours that can be told apart, less the one for all others. */
const SHOWN = 7;

/** The most frequent kinds of personal data week by week, and all others together. */
export function prepareWeeks(byEntity: readonly EntitySeries[]): ChartSeries[] {
  const shown = byEntity
    .slice(0, SHOWN)
    .map(({ entity, counts }, index) => ({ label: entityWords(entity), values: counts, color: colorAt(index) }));
  const others = byEntity.slice(SHOWN);
  if (others.length === 0) return shown;
  const sum = (others[0]?.counts ?? []).map((_, week) =>
    others.reduce((total, { counts }) => total + (counts[week] ?? 0), 0),
  );
  return [...shown, { label: `Other (${String(others.length)})`, values: sum, color: 0 }];
}
