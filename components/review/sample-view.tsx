import { MarkedPassage } from "@/components/review/marks/marked-passage";
import { SampleFacts } from "@/components/review/sample-facts";
import { Card } from "@/components/ui/card";
import { cn } from "@/lib/platform/cn";
import type { ReviewSpan, Sample, Turn } from "@/lib/review/schema";

/** Whoever has read down to the end of one sample starts at the beginning of the next. */
function showStart(element: HTMLElement | null) {
  if (element && element.getBoundingClientRect().top < 0) element.scrollIntoView();
}

function showEnd(element: HTMLElement | null) {
  if (element) element.scrollTop = element.scrollHeight;
}

function Words({ speaker, children }: { speaker: string; children: string }) {
  return (
    <div>
      <p className="text-xs font-medium text-muted">{speaker}</p>
      <p dir="auto" className="whitespace-pre-wrap wrap-anywhere">
        {children}
      </p>
    </div>
  );
}

function TurnsBefore({ turns }: { turns: readonly Turn[] }) {
  const title = turns.length === 1 ? "The turn before" : `The ${String(turns.length)} turns before`;
  return (
    <details open className="rounded-lg border border-border bg-sunken px-4 py-3 text-sm">
      <summary className="font-medium">{title}</summary>
      {/* The newest turns say most, and the sample itself has to stay in sight. */}
      <ol
        ref={showEnd}
        // eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- whoever has only a keyboard has to be able to scroll it
        tabIndex={0}
        aria-label={title}
        className="mt-2 grid max-h-28 gap-3 sm:max-h-56 divide-y divide-border overflow-y-auto"
      >
        {turns.map((turn) => (
          <li key={turn.id} className="grid gap-2 pb-3 last:pb-0">
            <Words speaker="Visitor">{turn.userQuery}</Words>
            <Words speaker="Chatbot">{turn.llmResponse}</Words>
          </li>
        ))}
      </ol>
    </details>
  );
}

function Comments({ comments }: { comments: readonly string[] }) {
  return (
    <section>
      <h2 className="text-xs font-medium text-muted">Visitors’ comments</h2>
      <ul className="mt-1 grid gap-2 text-sm">
        {comments.map((comment, index) => (
          <li key={index} dir="auto" className="border-s-2 border-border ps-3 whitespace-pre-wrap wrap-anywhere">
            {comment}
          </li>
        ))}
      </ul>
    </section>
  );
}

type Props = {
  sample: Sample;
  spans: readonly ReviewSpan[];
  /** The decision is on its way; nothing can be marked any more. */
  isBusy: boolean;
  onUnmark: (span: ReviewSpan) => void;
};

/** One sample with what led to it and what visitors said about it. */
export function SampleView({ sample, spans, isBusy, onUnmark }: Props) {
  const { language, before, comments } = sample;
  return (
    <Card
      ref={showStart}
      aria-label="Sample"
      aria-busy={isBusy}
      className={cn("grid scroll-mt-20 gap-4 lg:scroll-mt-8", isBusy && "opacity-60 select-none")}
    >
      <SampleFacts sample={sample} />
      {before.length > 0 && <TurnsBefore turns={before} />}
      <MarkedPassage
        title="Question"
        field="query"
        text={sample.userQuery}
        language={language}
        spans={spans}
        onUnmark={onUnmark}
      />
      <MarkedPassage
        title="Answer"
        field="answer"
        text={sample.llmResponse}
        language={language}
        spans={spans}
        onUnmark={onUnmark}
      />
      {comments.length > 0 && <Comments comments={comments} />}
    </Card>
  );
}
