import { ChartFigure } from "@/components/charts/chart-figure";
import { prepareShares } from "@/components/charts/prepare-shares";
import type { Share } from "@/lib/stats/schema";

/** What the visitors speak. */
export function LanguagesChart({ languages }: { languages: readonly Share[] }) {
  const shares = prepareShares(languages);
  return (
    <ChartFigure
      title="Languages"
      description="Interactions by the language of the question"
      labelHeader="Language"
      spec={{
        kind: "doughnut",
        labels: shares.map(({ label }) => label),
        series: [
          {
            label: "Interactions",
            values: shares.map(({ count }) => count),
            colors: shares.map(({ color }) => color),
          },
        ],
      }}
    />
  );
}
