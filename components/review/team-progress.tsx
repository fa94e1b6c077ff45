import { Card, CardHeader } from "@/components/ui/card";
import { Progress } from "@/components/ui/progress";
import { Stat } from "@/components/ui/stat";
import { formatCount } from "@/lib/platform/format";
import type { ReviewProgress } from "@/lib/review/schema";

/** How far the team is, and how much of it the reviewer did. */
export function TeamProgress({ progress }: { progress: ReviewProgress }) {
  const { waiting, approved, rejected, mine } = progress;
  const reviewed = approved + rejected;
  return (
    <Card>
      <CardHeader title="Progress" />
      <Progress
        label="Reviewed"
        value={reviewed}
        max={Math.max(1, reviewed + waiting)}
        valueText={`${formatCount(reviewed)} of ${formatCount(reviewed + waiting)}`}
      />
      <dl className="mt-4 grid grid-cols-2 gap-4">
        <Stat label="Waiting" value={formatCount(waiting)} />
        <Stat label="Approved" value={formatCount(approved)} />
        <Stat label="Rejected" value={formatCount(rejected)} />
        <Stat label="By you" value={formatCount(mine)} />
      </dl>
    </Card>
  );
}
