import { Gauge, Registry } from "prom-client";
import type { Collection } from "@/lib/stats/schema";

type Series = { name: string; help: string; label: string; values: Record<string, number> };

const shares = (rows: readonly { name: string; count: number }[]) =>
  Object.fromEntries(rows.map(({ name, count }) => [name, count]));

function seriesOf({ totals, languages, intents, buckets, review }: Collection): Series[] {
  return [
    {
      name: "winnow_votes",
      help: "Newest votes of visitors",
      label: "direction",
      values: { up: totals.positive, down: totals.negative },
    },
    { name: "winnow_language_interactions", help: "By language", label: "language", values: shares(languages) },
    { name: "winnow_intent_interactions", help: "By intent", label: "intent", values: shares(intents) },
    { name: "winnow_smart_submissions", help: "By bucket", label: "bucket", values: buckets },
    { name: "winnow_samples", help: "By state of review", label: "state", values: review },
  ];
}

/** The collection in Prometheus' text format; gauges, because what is erased is counted no more. */
export async function exposition(collection: Collection): Promise<string> {
  const registry = new Registry();
  const registers = [registry];
  new Gauge({ name: "winnow_interactions", help: "Interactions in the collection", registers }).set(
    collection.totals.interactions,
  );
  new Gauge({ name: "winnow_feedback_events", help: "Feedback events in the collection", registers }).set(
    collection.totals.events,
  );
  for (const { name, help, label, values } of seriesOf(collection)) {
    const gauge = new Gauge({ name, help, labelNames: [label], registers });
    for (const [value, count] of Object.entries(values)) gauge.set({ [label]: value }, count);
  }
  return registry.metrics();
}
