import { Card, CardHeader } from "@/components/ui/card";
import type { FeedbackView } from "@/lib/feedback/schema";
import { formatDateTime } from "@/lib/platform/format";

const NAMES: Record<string, string> = {
  thumbs_up: "Thumbs up",
  thumbs_down: "Thumbs down",
  rating: "Rating",
  comment: "Comment",
  smart: "Smart submission",
};

function summaryOf(event: FeedbackView): string {
  const signals = Object.entries(event.signals).filter(
    ([, value]) => value === true || (typeof value === "number" && value > 0),
  );
  return [
    event.value === null ? "" : `value ${String(event.value)}`,
    event.dislikeReason === null ? "" : `reason ${event.dislikeReason}`,
    event.bucket === null ? "" : `${event.bucket}, score ${String(event.adjustedScore)}`,
    ...signals.map(([name, value]) =>
      value === true ? name.replaceAll("_", " ") : `${name.replaceAll("_", " ")} ${String(value)}`,
    ),
  ]
    .filter((part) => part !== "")
    .join(" · ");
}

/** What visitors said and did about one answer. */
export function FeedbackList({ feedback }: { feedback: FeedbackView[] }) {
  return (
    <Card>
      <CardHeader title="Feedback" />
      {feedback.length === 0 && <p className="text-sm text-muted">No visitor has said anything about this answer.</p>}
      <ul className="grid gap-3 text-sm">
        {feedback.map((event) => (
          <li key={event.id}>
            <p className="flex flex-wrap justify-between gap-2">
              <span className="font-medium">{NAMES[event.type] ?? event.type}</span>
              <time className="text-muted" dateTime={event.timestamp}>
                {formatDateTime(event.timestamp)}
              </time>
            </p>
            <p className="text-muted">{summaryOf(event)}</p>
            {event.comment !== null && (
              <p dir="auto" className="mt-1 whitespace-pre-wrap wrap-anywhere">
                {event.comment}
              </p>
            )}
          </li>
        ))}
      </ul>
    </Card>
  );
}
