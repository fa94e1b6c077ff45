import { Stat } from "@/components/ui/stat";
import { formatCount, formatPercent } from "@/lib/platform/format";
import type { Collection } from "@/lib/stats/schema";

const rate = (value: number | null) => (value === null ? "–" : formatPercent(value));
const goalText = (minimum: number | undefined) => (minimum === undefined ? "" : ` · goal over ${String(minimum)} %`);

/** The four figures that are asked for first. */
export function TotalsRow({ collection }: { collection: Collection }) {
  const { totals, feedbackRate, positiveRate, review, goals } = collection;
  const votes = totals.positive + totals.negative;
  return (
    <dl className="grid grid-cols-2 gap-4 lg:grid-cols-4">
      <Stat
        label="Interactions"
        value={formatCount(totals.interactions)}
        sub={`${formatCount(totals.events)} feedback events`}
      />
      <Stat
        label="Feedback rate"
        value={rate(feedbackRate)}
        sub={`${formatCount(votes)} votes${goalText(goals["feedback_rate"]?.minimum)}`}
      />
      <Stat
        label="Positive rate"
        value={rate(positiveRate)}
        sub={`${formatCount(totals.positive)} up, ${formatCount(totals.negative)} down${goalText(goals["positive_rate"]?.minimum)}`}
      />
      <Stat
        label="Waiting for review"
        value={formatCount(review.waiting)}
        sub={`${formatCount(review.approved)} approved, ${formatCount(review.rejected)} rejected`}
      />
    </dl>
  );
}
