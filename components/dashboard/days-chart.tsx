import { ChartFigure } from "@/components/charts/chart-figure";
import { prepareSeries } from "@/components/charts/prepare-series";
import { dayBuckets, dayLabels } from "@/components/charts/time-axis";
import type { Day } from "@/lib/stats/schema";

const SHOWN_DAYS = 90;

/** How many interactions each day brought; a day that brought none is a gap. */
export function DaysChart({ days }: { days: readonly Day[] }) {
  const [first, last] = [days[0]?.day, days.at(-1)?.day];
  const buckets = first !== undefined && last !== undefined ? dayBuckets(first, last).slice(-SHOWN_DAYS) : [];
  const { labels, values } = prepareSeries(
    buckets,
    days.map(({ day, count }) => ({ at: day, value: count })),
  );
  return (
    <ChartFigure
      title="Interactions per day"
      description={`Days in UTC${buckets.length === SHOWN_DAYS ? `, the newest ${String(SHOWN_DAYS)}` : ""}`}
      labelHeader="Day"
      spec={{
        kind: "line",
        labels: dayLabels(labels),
        series: [{ label: "Interactions", values, color: 1 }],
      }}
    />
  );
}
