import { Card, CardHeader } from "@/components/ui/card";
import { Stat } from "@/components/ui/stat";
import { formatCount } from "@/lib/platform/format";
import type { Collection } from "@/lib/stats/schema";

const BUCKETS = [
  { key: "gold", label: "Gold", sub: "liked, and the visitor went on" },
  { key: "fail", label: "Fail", sub: "disliked, rephrased or contradicted" },
  { key: "noise", label: "Noise", sub: "says too little either way" },
] as const;

/** What thumbs and behaviour say together. */
export function BucketList({ collection }: { collection: Collection }) {
  return (
    <Card>
      <CardHeader title="Buckets" description="Smart submissions: what thumbs and behaviour say together" />
      <dl className="grid gap-4 sm:grid-cols-3">
        {BUCKETS.map(({ key, label, sub }) => (
          <Stat key={key} label={label} value={formatCount(collection.buckets[key])} sub={sub} />
        ))}
      </dl>
    </Card>
  );
}
