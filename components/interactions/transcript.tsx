import Link from "next/link";
import { Badge } from "@/components/ui/badge";
import { Card, CardHeader } from "@/components/ui/card";
import { cn } from "@/lib/platform/cn";
import { formatDateTime } from "@/lib/platform/format";
import type { InteractionSummary } from "@/lib/interactions/schema";

type Shown = { interaction_id: string; user_query: string; llm_response: string; timestamp: string };
type Turn = { id: string; userQuery: string; llmResponse: string; timestamp: string };

function Words({ speaker, children }: { speaker: string; children: string }) {
  return (
    <div>
      <p className="text-xs font-medium text-muted">{speaker}</p>
      <p dir="auto" className="mt-1 whitespace-pre-wrap wrap-anywhere">
        {children}
      </p>
    </div>
  );
}

function TurnItem({ turn, isCurrent }: { turn: Turn; isCurrent: boolean }) {
  return (
    <li
      aria-current={isCurrent ? "true" : undefined}
      className={cn("grid gap-3 rounded-lg border border-border p-4", isCurrent && "border-accent bg-sunken")}
    >
      <div className="flex flex-wrap items-center justify-between gap-2 text-xs text-muted">
        <time dateTime={turn.timestamp}>{formatDateTime(turn.timestamp)}</time>
        {isCurrent ? (
          <Badge tone="accent">This interaction</Badge>
        ) : (
          <Link href={`/interactions/${encodeURIComponent(turn.id)}`}>Open</Link>
        )}
      </div>
      <Words speaker="Visitor">{turn.userQuery}</Words>
      <Words speaker="Chatbot">{turn.llmResponse}</Words>
    </li>
  );
}

/** The whole conversation that an interaction belongs to, turn by turn. */
export function Transcript({ interaction, turns }: { interaction: Shown; turns: InteractionSummary[] }) {
  const alone: Turn = {
    id: interaction.interaction_id,
    userQuery: interaction.user_query,
    llmResponse: interaction.llm_response,
    timestamp: interaction.timestamp,
  };
  const shown: Turn[] = turns.length > 0 ? turns : [alone];
  const description = shown.length === 1 ? "One turn" : `${String(shown.length)} turns`;
  return (
    <Card>
      <CardHeader title="Session" description={description} />
      <ol className="grid gap-3">
        {shown.map((turn) => (
          <TurnItem key={turn.id} turn={turn} isCurrent={turn.id === interaction.interaction_id} />
        ))}
      </ol>
    </Card>
  );
}
