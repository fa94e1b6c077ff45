"use client";

import { BucketList } from "@/components/dashboard/bucket-list";
import { DaysChart } from "@/components/dashboard/days-chart";
import { GoalProgress } from "@/components/dashboard/goal-progress";
import { IntentsChart } from "@/components/dashboard/intents-chart";
import { LanguagesChart } from "@/components/dashboard/languages-chart";
import { TotalsRow } from "@/components/dashboard/totals-row";
import { useEventSource } from "@/components/hooks/use-event-source";
import { Badge } from "@/components/ui/badge";
import { ButtonLink } from "@/components/ui/button";
import { EmptyState } from "@/components/ui/empty-state";
import type { Collection } from "@/lib/stats/schema";

const readCollection = (data: string) => JSON.parse(data) as Collection;

/** The collection as the server drew it, kept up to date while the page is open. */
export function LiveCollection({ initial }: { initial: Collection }) {
  const { value: collection, state } = useEventSource("/api/stats/stream", initial, readCollection);
  if (collection.totals.interactions === 0) return <NothingYet />;
  return (
    <div className="grid gap-6">
      <p className="flex items-center gap-2 text-sm text-muted">
        <Badge tone={state === "live" ? "positive" : "caution"}>{state === "live" ? "Live" : "Reconnecting"}</Badge>
        {state === "live" ? "New interactions appear here by themselves." : "Showing what was known last."}
      </p>
      <TotalsRow collection={collection} />
      <GoalProgress collection={collection} />
      <DaysChart days={collection.days} />
      <div className="grid gap-6 lg:grid-cols-2">
        <LanguagesChart languages={collection.languages} />
        <IntentsChart intents={collection.intents} />
      </div>
      <BucketList collection={collection} />
    </div>
  );
}

function NothingYet() {
  return (
    <EmptyState
      title="Nothing has been collected yet"
      action={<ButtonLink href="/settings/connect">Connect a chatbot</ButtonLink>}
    >
      Log the first interaction from your chatbot, or bring its history. This page fills by itself.
    </EmptyState>
  );
}
