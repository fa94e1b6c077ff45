import Link from "next/link";
import { type Column, DataTable } from "@/components/data-table/data-table";
import { isNarrowed, listAddress } from "@/components/interactions/list-address";
import { Badge, type Tone } from "@/components/ui/badge";
import { ButtonLink } from "@/components/ui/button";
import { EmptyState } from "@/components/ui/empty-state";
import { Pager } from "@/components/ui/pager";
import type { InteractionListParams, InteractionSummary } from "@/lib/interactions/schema";
import { formatDateTime } from "@/lib/platform/format";

type Props = { rows: readonly InteractionSummary[]; next: string | null; params: InteractionListParams };

const REVIEW_TONES: Record<string, Tone> = { approved: "positive", rejected: "negative" };
const BUCKET_TONES: Record<string, Tone> = { gold: "positive", fail: "negative" };

function Votes({ up, down }: { up: number; down: number }) {
  if (up + down === 0) return <span className="text-muted">none</span>;
  return (
    <span className="flex flex-wrap gap-1">
      {up > 0 && <Badge tone="positive">{up} up</Badge>}
      {down > 0 && <Badge tone="negative">{down} down</Badge>}
    </span>
  );
}

const COLUMNS: readonly Column<InteractionSummary>[] = [
  {
    key: "question",
    header: "Question and answer",
    isRowHeader: true,
    className: "w-full min-w-80",
    cell: ({ id, userQuery, llmResponse }) => (
      <>
        <Link href={`/interactions/${encodeURIComponent(id)}`} dir="auto" className="line-clamp-2 font-medium">
          {userQuery}
        </Link>
        <p dir="auto" className="line-clamp-2 text-muted wrap-anywhere">
          {llmResponse}
        </p>
      </>
    ),
  },
  { key: "language", header: "Language", cell: ({ language }) => language },
  { key: "intent", header: "Intent", cell: ({ intent }) => intent },
  { key: "votes", header: "Votes", cell: ({ thumbsUp, thumbsDown }) => <Votes up={thumbsUp} down={thumbsDown} /> },
  {
    key: "bucket",
    header: "Bucket",
    cell: ({ bucket }) =>
      bucket === null ? (
        <span className="text-muted">–</span>
      ) : (
        <Badge tone={BUCKET_TONES[bucket] ?? "neutral"}>{bucket}</Badge>
      ),
  },
  {
    key: "review",
    header: "Review",
    cell: ({ reviewState }) => <Badge tone={REVIEW_TONES[reviewState] ?? "neutral"}>{reviewState}</Badge>,
  },
  {
    key: "logged",
    header: "Logged",
    className: "whitespace-nowrap text-muted",
    cell: ({ timestamp }) => <time dateTime={timestamp}>{formatDateTime(timestamp)}</time>,
  },
];

function Nothing({ isFiltered }: { isFiltered: boolean }) {
  if (isFiltered)
    return (
      <EmptyState
        title="No interaction fits these filters"
        action={
          <ButtonLink href="/interactions" variant="secondary">
            Show all
          </ButtonLink>
        }
      >
        Take a filter away, or search for fewer words.
      </EmptyState>
    );
  return (
    <EmptyState
      title="Nothing has been logged yet"
      action={<ButtonLink href="/settings/connect">Connect a chatbot</ButtonLink>}
    >
      Every question and answer that your chatbot logs appears here.
    </EmptyState>
  );
}

/** What was logged, a page at a time; each row opens the whole session. */
export function InteractionTable({ rows, next, params }: Props) {
  return (
    <>
      <DataTable
        caption="Interactions"
        columns={COLUMNS}
        rows={rows}
        rowKey={({ id }) => id}
        empty={<Nothing isFiltered={isNarrowed(params)} />}
      />
      <Pager label="Pages of interactions" next={next === null ? null : listAddress(params, next)}>
        {rows.length} shown
      </Pager>
    </>
  );
}
