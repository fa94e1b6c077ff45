import { Stat } from "@/components/ui/stat";
import { formatCount, formatPercent } from "@/lib/platform/format";
import type { Quality } from "@/lib/redactions/quality";
import type { Older } from "@/lib/redactions/schema";

type Props = { redacted: number; weeks: number; waiting: number; quality: Quality; older: Older };

/** The four figures about privacy that are asked for first. */
export function PrivacyStats({ redacted, weeks, waiting, quality, older }: Props) {
  const { recall } = quality.all;
  const rows = older.interactions + older.feedback;
  return (
    <dl className="grid grid-cols-2 gap-4 lg:grid-cols-4">
      <Stat label="Redacted" value={formatCount(redacted)} sub={`pieces in ${String(weeks)} weeks`} />
      <Stat
        label="Unsure"
        value={formatCount(waiting)}
        sub={waiting === 0 ? "nothing waits for a decision" : "wait for a decision"}
      />
      <Stat
        label="Found of what is personal"
        value={formatPercent(100 * recall.share)}
        sub={`on our own examples; at least ${formatPercent(100 * recall.low)}`}
      />
      <Stat
        label="Seen by older rules"
        value={formatCount(rows)}
        sub={rows === 0 ? "everything is up to date" : "can be looked through again"}
      />
    </dl>
  );
}
