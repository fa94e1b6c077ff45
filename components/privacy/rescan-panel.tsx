"use client";

import { useTransition } from "react";
import { useRescan } from "@/components/privacy/use-rescan";
import { Alert } from "@/components/ui/alert";
import { Badge, type Tone } from "@/components/ui/badge";
import { Button } from "@/components/ui/button";
import { Card, CardHeader } from "@/components/ui/card";
import { Progress } from "@/components/ui/progress";
import type { JobState } from "@/lib/jobs/schema";
import { formatCount, formatDateTime } from "@/lib/platform/format";
import { entityWords } from "@/lib/privacy/entity-words";
import type { Older, RescanView } from "@/lib/redactions/schema";

const TONES: Record<JobState, Tone> = {
  queued: "info",
  running: "info",
  complete: "positive",
  cancelled: "caution",
  failed: "negative",
};

function olderWords({ interactions, feedback }: Older): string {
  if (interactions + feedback === 0) return "Everything that is stored was seen by the rules of now.";
  const comments = feedback === 0 ? "" : ` and ${formatCount(feedback)} texts of feedback`;
  return `${formatCount(interactions)} interactions${comments} were last seen by older rules.`;
}

function Report({ rescan: { state, report, problem, finishedAt } }: { rescan: RescanView }) {
  const found = Object.entries(report.findings).toSorted(([, a], [, b]) => b - a);
  return (
    <div className="grid gap-2 text-sm">
      <p className="flex flex-wrap items-center gap-x-3 gap-y-1">
        <Badge tone={TONES[state]}>{state}</Badge>
        {finishedAt !== null && <time dateTime={finishedAt}>{formatDateTime(finishedAt)}</time>}
        <span>
          {formatCount(report.lookedAt)} looked at, {formatCount(report.changed)} changed
        </span>
      </p>
      {found.length > 0 && (
        <p className="text-muted">
          Redacted: {found.map(([entity, count]) => `${entityWords(entity)} ${formatCount(count)}`).join(", ")}
        </p>
      )}
      {report.left > 0 && (
        <p className="text-muted">
          {formatCount(report.left)} were left as they are: somebody was looking at them, or had just marked something.
        </p>
      )}
      {problem !== null && <Alert tone="negative">{problem}</Alert>}
    </div>
  );
}

/** Applies the rules of now to what older rules saw, and shows how far that is. */
export function RescanPanel({ older, initial }: { older: Older; initial: RescanView | null }) {
  const { rescan, isGoing, start, cancel } = useRescan(initial);
  const [pending, startTransition] = useTransition();
  const press = (deed: () => Promise<void>) => () => {
    startTransition(deed);
  };
  return (
    <Card>
      <CardHeader
        title="Older rules"
        description={olderWords(older)}
        actions={
          <Button variant="secondary" size="sm" pending={pending} onClick={press(isGoing ? cancel : start)}>
            {isGoing ? "Stop" : "Look through them again"}
          </Button>
        }
      />
      <div className="grid gap-4">
        {isGoing && rescan && (
          <Progress
            label="Looking through older rows"
            {...(rescan.total > 0 && { value: Math.min(rescan.done, rescan.total), max: rescan.total })}
            valueText={`${formatCount(rescan.done)} of ${formatCount(rescan.total)}`}
          />
        )}
        {rescan ? (
          <Report rescan={rescan} />
        ) : (
          <p className="text-sm text-muted">
            After the rules have changed, this redacts what they find in what is stored already.
          </p>
        )}
      </div>
    </Card>
  );
}
