import { Chart } from "@/components/charts/chart";
import { formatValue, legendOf } from "@/components/charts/chart-options";
import type { ChartColor, ChartSpec } from "@/components/charts/chart-theme";
import { Card } from "@/components/ui/card";
import { ScrollRegion } from "@/components/ui/scroll-region";
import { cn } from "@/lib/platform/cn";

const SWATCHES: Record<ChartColor, string> = {
  0: "bg-chart-0",
  1: "bg-chart-1",
  2: "bg-chart-2",
  3: "bg-chart-3",
  4: "bg-chart-4",
  5: "bg-chart-5",
  6: "bg-chart-6",
  7: "bg-chart-7",
  8: "bg-chart-8",
  positive: "bg-positive",
  negative: "bg-negative",
  caution: "bg-caution",
  info: "bg-info",
};

type Props = {
  title: string;
  description?: React.ReactNode;
  spec: ChartSpec;
  /** What the labels are: "Day", "Language". */
  labelHeader: string;
  /** Shown instead of a chart without labels. */
  empty?: React.ReactNode;
  /** What belongs under the figures. */
  children?: React.ReactNode;
};

/** A chart in a card, and the same figures as a table for whoever cannot see it or wants to know exactly. */
export function ChartFigure({
  title,
  description,
  spec,
  labelHeader,
  empty = "Nothing to show yet.",
  children,
}: Props) {
  const isEmpty = spec.labels.length === 0;
  const isRound = spec.kind === "doughnut";
  return (
    <Card>
      <figure className="min-w-0">
        <figcaption className="mb-4">
          <h2 className="text-base/6 font-semibold">{title}</h2>
          {description !== undefined && <p className="text-sm text-muted">{description}</p>}
        </figcaption>
        {isEmpty ? (
          <div className="grid h-56 place-items-center text-center text-sm text-muted">{empty}</div>
        ) : (
          <>
            <div className={cn("grid gap-4", isRound && "items-center sm:grid-cols-2")}>
              <Chart label={`${title}: a chart; the table below has its figures`} spec={spec} />
              <Legend spec={spec} />
            </div>
            <Figures title={title} spec={spec} labelHeader={labelHeader} />
          </>
        )}
        {children}
      </figure>
    </Card>
  );
}

function Legend({ spec }: { spec: ChartSpec }) {
  const entries = legendOf(spec);
  if (entries.length === 0) return null;
  return (
    <ul className={cn("flex flex-wrap gap-x-4 gap-y-1.5 text-[0.8125rem]", spec.kind === "doughnut" && "sm:flex-col")}>
      {entries.map(({ label, color }) => (
        <li key={label} className="flex min-w-0 items-center gap-2 tabular-nums">
          <span aria-hidden="true" className={cn("size-2.5 shrink-0 rounded-xs", SWATCHES[color])} />
          <span className="min-w-0 wrap-anywhere">{label}</span>
        </li>
      ))}
    </ul>
  );
}

function Figures({
  title,
  spec: { labels, series, format },
  labelHeader,
}: Pick<Props, "title" | "spec" | "labelHeader">) {
  return (
    <details className="mt-4 text-[0.8125rem]">
      <summary className="w-fit rounded-sm text-muted hover:text-ink">Show as a table</summary>
      <ScrollRegion
        aria-label={`${title} as a table`}
        className="mt-2 max-h-72 overflow-auto rounded-md border border-border"
      >
        <table className="w-full border-collapse">
          <caption className="sr-only">{title}</caption>
          <thead>
            <tr className="border-b border-border text-muted">
              <th scope="col" className="px-3 py-1.5 text-start font-medium">
                {labelHeader}
              </th>
              {series.map(({ label }) => (
                <th key={label} scope="col" className="px-3 py-1.5 text-end font-medium">
                  {label}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {labels.map((name, at) => (
              <tr key={name} className="border-b border-border last:border-0">
                <th scope="row" className="px-3 py-1.5 text-start font-normal wrap-anywhere">
                  {name}
                </th>
                {series.map(({ label, values }) => (
                  <td key={label} className="px-3 py-1.5 text-end whitespace-nowrap tabular-nums">
                    {formatValue(values[at] ?? null, format)}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </ScrollRegion>
    </details>
  );
}
