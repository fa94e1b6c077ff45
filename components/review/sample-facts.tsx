import Link from "next/link";
import { Badge, type Tone } from "@/components/ui/badge";
import { formatDateTime, formatDuration } from "@/lib/platform/format";
import type { Sample } from "@/lib/review/schema";

const BUCKET_TONES: Record<string, Tone> = { gold: "positive", fail: "negative" };

const factsOf = (sample: Sample): [string, React.ReactNode][] => [
  ["Language", sample.language],
  ["Intent", sample.intent],
  ["Bucket", sample.bucket && <Badge tone={BUCKET_TONES[sample.bucket] ?? "neutral"}>{sample.bucket}</Badge>],
  ["Votes", `${String(sample.thumbsUp)} up, ${String(sample.thumbsDown)} down`],
  ["Variant", sample.variant],
  ["Model", sample.model],
  ["Answered in", sample.responseTimeMs === null ? null : formatDuration(sample.responseTimeMs)],
  ["Logged", formatDateTime(sample.timestamp)],
];

/** What is known about a sample besides its words. */
export function SampleFacts({ sample }: { sample: Sample }) {
  return (
    <div className="flex flex-wrap items-baseline justify-between gap-x-6 gap-y-2 text-sm">
      <dl className="flex min-w-0 flex-wrap items-baseline gap-x-4 gap-y-1">
        {factsOf(sample).map(
          ([name, value]) =>
            value !== null && (
              <div key={name} className="flex min-w-0 items-baseline gap-1.5">
                <dt className="text-muted">{name}</dt>
                <dd className="min-w-0 wrap-anywhere">{value}</dd>
              </div>
            ),
        )}
      </dl>
      {/* Whoever left this page would leave the marks behind. */}
      <Link href={`/interactions/${encodeURIComponent(sample.id)}`} target="_blank">
        Interaction (new tab)
      </Link>
    </div>
  );
}
