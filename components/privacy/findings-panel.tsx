import { ChartFigure } from "@/components/charts/chart-figure";
import { prepareShares } from "@/components/charts/prepare-shares";
import { dayLabels } from "@/components/charts/time-axis";
import { FilterBar } from "@/components/data-table/filter-bar";
import { prepareWeeks } from "@/components/privacy/prepare-weeks";
import { entityWords } from "@/lib/privacy/entity-words";
import type { Findings } from "@/lib/redactions/findings";
import type { PrivacyParams } from "@/lib/redactions/schema";

const ANY = { value: "", label: "Any" };
const EMPTY = "Nothing was redacted in these weeks.";

type Props = { findings: Findings; params: PrivacyParams };

function Filters({ findings, params: { entity, language } }: Props) {
  const withChosen = (names: readonly string[], chosen: string | undefined) =>
    chosen === undefined || chosen === "" || names.includes(chosen) ? names : [chosen, ...names];
  return (
    <FilterBar
      action="/privacy"
      label="Filter findings"
      choices={[
        {
          name: "entity",
          label: "Kind of personal data",
          value: entity,
          options: [
            ANY,
            ...withChosen(findings.entities, entity).map((value) => ({ value, label: entityWords(value) })),
          ],
        },
        {
          name: "language",
          label: "Language",
          value: language,
          options: [ANY, ...withChosen(findings.languages, language).map((value) => ({ value, label: value }))],
        },
      ]}
    />
  );
}

/** What was redacted: week by week, by kind and by language. */
export function FindingsPanel({ findings, params }: Props) {
  const isEmpty = findings.total === 0;
  const shares = prepareShares(findings.byLanguage);
  return (
    <section aria-label="Findings">
      <Filters findings={findings} params={params} />
      <div className="grid gap-6">
        <ChartFigure
          title="Redacted by week"
          description={`Pieces of personal data in questions and answers, by the week of the interaction (UTC); the newest ${String(findings.weeks.length)} weeks`}
          labelHeader="Week from"
          empty={EMPTY}
          spec={{
            kind: "bar",
            isStacked: true,
            labels: isEmpty ? [] : dayLabels(findings.weeks),
            series: prepareWeeks(findings.byEntity),
          }}
        />
        <div className="grid gap-6 lg:grid-cols-2">
          <ChartFigure
            title="Redacted by kind"
            labelHeader="Kind"
            empty={EMPTY}
            spec={{
              kind: "bar",
              isHorizontal: true,
              labels: findings.byEntity.map(({ entity }) => entityWords(entity)),
              series: [{ label: "Redacted", values: findings.byEntity.map(({ total }) => total), color: 2 }],
            }}
          />
          <ChartFigure
            title="Redacted by language"
            labelHeader="Language"
            empty={EMPTY}
            spec={{
              kind: "doughnut",
              labels: shares.map(({ label }) => label),
              series: [
                {
                  label: "Redacted",
                  values: shares.map(({ count }) => count),
                  colors: shares.map(({ color }) => color),
                },
              ],
            }}
          />
        </div>
      </div>
    </section>
  );
}
