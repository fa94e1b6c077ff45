import { Card, CardHeader } from "@/components/ui/card";
import { formatDateTime, formatDuration } from "@/lib/platform/format";

type Shown = {
  timestamp: string;
  language: string;
  language_source: string;
  intent: string;
  source: string;
  review_state: string;
  quality: number | null;
  quality_bucket: string | null;
  thumbs_up: number;
  thumbs_down: number;
  response_time: number | null;
  model: string | null;
  variant: string | null;
  method: string | null;
  location: string | null;
};

function factsOf(shown: Shown): [string, string | null][] {
  const language = shown.language_source === "detected" ? `${shown.language} (detected)` : shown.language;
  return [
    ["Logged", formatDateTime(shown.timestamp)],
    ["Language", language],
    ["Intent", shown.intent],
    ["Review", shown.quality === null ? shown.review_state : `${shown.review_state}, quality ${String(shown.quality)}`],
    ["Votes", `${String(shown.thumbs_up)} up, ${String(shown.thumbs_down)} down`],
    ["Bucket", shown.quality_bucket],
    ["Answered in", shown.response_time === null ? null : formatDuration(shown.response_time)],
    ["Model", shown.model],
    ["Variant", shown.variant],
    ["Method", shown.method],
    ["Location", shown.location],
    ["Source", shown.source],
  ];
}

/** What is known about an interaction besides its words. */
export function InteractionFacts({ interaction }: { interaction: Shown }) {
  return (
    <Card>
      <CardHeader title="Facts" />
      <dl className="grid grid-cols-[auto_minmax(0,1fr)] gap-x-4 gap-y-2 text-sm">
        {factsOf(interaction).map(
          ([name, value]) =>
            value !== null && (
              <div key={name} className="contents">
                <dt className="text-muted">{name}</dt>
                <dd className="wrap-anywhere">{value}</dd>
              </div>
            ),
        )}
      </dl>
    </Card>
  );
}
