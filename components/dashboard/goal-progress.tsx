import { Card, CardHeader } from "@/components/ui/card";
import { Progress } from "@/components/ui/progress";
import { formatCount } from "@/lib/platform/format";
import type { Collection } from "@/lib/stats/schema";

/** How far the collection is on both levels of its goal. */
export function GoalProgress({ collection }: { collection: Collection }) {
  const goal = collection.goals["interactions"];
  if (!goal) return null;
  const { interactions } = collection.totals;
  const levels = [
    { name: "Minimum", target: goal.minimum },
    { name: "Ideal", target: goal.ideal },
  ];
  return (
    <Card>
      <CardHeader title="Progress" description="Interactions collected against both levels of the goal" />
      <div className="grid gap-4 sm:grid-cols-2">
        {levels.map(({ name, target }) => (
          <Progress
            key={name}
            label={`${name}: ${formatCount(target)} interactions`}
            value={Math.min(interactions, target)}
            max={target}
            valueText={
              interactions >= target
                ? "Reached"
                : `${formatCount(interactions)} · ${formatCount(target - interactions)} to go`
            }
          />
        ))}
      </div>
    </Card>
  );
}
