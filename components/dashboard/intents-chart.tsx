import { ChartFigure } from "@/components/charts/chart-figure";
import { Badge } from "@/components/ui/badge";
import type { IntentShare } from "@/lib/stats/schema";

const SHOWN = 15;

/** What the visitors ask for, the most frequent first, and which intents nobody has listed yet. */
export function IntentsChart({ intents }: { intents: readonly IntentShare[] }) {
  const shown = intents.slice(0, SHOWN);
  const fresh = intents.filter(({ isNew }) => isNew);
  const hidden = intents.length - shown.length;
  return (
    <ChartFigure
      title="Intents"
      description={
        hidden > 0 ? `The ${String(SHOWN)} most frequent; ${String(hidden)} more below them` : "Interactions by intent"
      }
      labelHeader="Intent"
      spec={{
        kind: "bar",
        isHorizontal: true,
        labels: shown.map(({ name }) => name),
        series: [{ label: "Interactions", values: shown.map(({ count }) => count), color: 2 }],
      }}
    >
      {fresh.length > 0 && (
        <p className="mt-4 flex flex-wrap items-center gap-2 text-[0.8125rem] text-muted">
          New, not in the list of intents:
          {fresh.slice(0, SHOWN).map(({ name, count }) => (
            <Badge key={name} tone="info">
              {name} · {count}
            </Badge>
          ))}
          {fresh.length > SHOWN && `and ${String(fresh.length - SHOWN)} more`}
        </p>
      )}
    </ChartFigure>
  );
}
