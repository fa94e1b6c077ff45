import { Card, CardHeader } from "@/components/ui/card";
import { formatDateTime } from "@/lib/platform/format";
import type { DecisionView } from "@/lib/review/schema";

/** Who decided what about one sample. */
export function DecisionList({ decisions }: { decisions: DecisionView[] }) {
  return (
    <Card>
      <CardHeader title="Decisions" />
      {decisions.length === 0 && <p className="text-sm text-muted">Nobody has reviewed this sample yet.</p>}
      <ul className="grid gap-2 text-sm">
        {decisions.map(({ id, decision, quality, by, at, isUndone }) => (
          <li key={id}>
            <p className={isUndone ? "line-through" : "font-medium"}>
              {decision === "approve" ? "Approved" : "Rejected"}
              {quality !== null && `, quality ${String(quality)}`}
            </p>
            <p className="text-muted">
              {by} · {formatDateTime(at)}
              {isUndone && " · taken back"}
            </p>
          </li>
        ))}
      </ul>
    </Card>
  );
}
