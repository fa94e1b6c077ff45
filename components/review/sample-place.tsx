import type { ReviewState } from "@/components/review/review-state";
import { SampleView } from "@/components/review/sample-view";
import { Alert } from "@/components/ui/alert";
import { Button, ButtonLink } from "@/components/ui/button";
import { Card } from "@/components/ui/card";
import { EmptyState } from "@/components/ui/empty-state";
import { Skeleton } from "@/components/ui/skeleton";
import type { ReviewSpan } from "@/lib/review/schema";

function Loading() {
  return (
    <Card className="grid gap-4">
      <p className="sr-only">The next sample is loading.</p>
      <Skeleton className="h-5 w-3/4" />
      <Skeleton className="h-12" />
      <Skeleton className="h-32" />
    </Card>
  );
}

type Props = { state: ReviewState; onAsk: () => void; onUnmark: (span: ReviewSpan) => void };

/** The sample, or why there is none and what to do about it. */
export function SamplePlace({ state, onAsk, onUnmark }: Props) {
  const { phase, sample, spans, message } = state;
  if (phase === "failed")
    return (
      <Alert
        tone="negative"
        title="The next sample could not be loaded"
        action={
          <Button variant="secondary" onClick={onAsk}>
            Try again
          </Button>
        }
      >
        {message?.text}
      </Alert>
    );
  if (phase === "empty")
    return (
      <EmptyState
        title="Nothing waits"
        icon="circleCheck"
        action={
          <>
            <Button variant="secondary" onClick={onAsk}>
              Look again
            </Button>
            <ButtonLink variant="quiet" href="/interactions">
              All interactions
            </ButtonLink>
          </>
        }
      >
        Every sample is decided, or another reviewer is looking at it. New ones come as soon as a chatbot logs them.
      </EmptyState>
    );
  if (!sample) return <Loading />;
  return <SampleView key={sample.id} sample={sample} spans={spans} isBusy={phase !== "deciding"} onUnmark={onUnmark} />;
}
