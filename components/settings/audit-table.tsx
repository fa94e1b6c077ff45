import { type Column, DataTable } from "@/components/data-table/data-table";
import { actionWords, detailWords } from "@/components/settings/audit-words";
import { ButtonLink } from "@/components/ui/button";
import { EmptyState } from "@/components/ui/empty-state";
import { Pager } from "@/components/ui/pager";
import type { AuditView } from "@/lib/audit/schema";
import { formatDateTime } from "@/lib/platform/format";

function Detail({ detail }: { detail: string }) {
  const words = detailWords(detail);
  if (words.length === 0) return <span className="text-muted">–</span>;
  return (
    <dl className="grid gap-0.5 wrap-anywhere">
      {words.map(({ name, value }) => (
        <div key={name}>
          <dt className="inline text-muted">{name}: </dt>
          <dd className="inline" dir="auto">
            {value}
          </dd>
        </div>
      ))}
    </dl>
  );
}

const COLUMNS: readonly Column<AuditView>[] = [
  {
    key: "at",
    header: "When",
    className: "whitespace-nowrap text-muted",
    cell: ({ at }) => <time dateTime={at}>{formatDateTime(at)}</time>,
  },
  { key: "by", header: "Who", cell: ({ by }) => by },
  {
    key: "action",
    header: "What",
    isRowHeader: true,
    className: "min-w-44",
    cell: ({ action }) => <span className="font-medium">{actionWords(action)}</span>,
  },
  {
    key: "target",
    header: "On",
    className: "min-w-40 font-mono text-xs/5 wrap-anywhere text-muted",
    cell: ({ target }) => target,
  },
  { key: "detail", header: "Detail", className: "min-w-64", cell: ({ detail }) => <Detail detail={detail} /> },
];

/** The diary, newest first, a page at a time. */
export function AuditTable({ entries, next }: { entries: readonly AuditView[]; next: string | null }) {
  return (
    <>
      <DataTable
        caption="Diary"
        columns={COLUMNS}
        rows={entries}
        rowKey={({ id }) => id}
        empty={
          <EmptyState
            title="Nothing is written here"
            icon="book"
            action={
              <ButtonLink href="/settings/audit" variant="secondary">
                Show the newest
              </ButtonLink>
            }
          >
            Decisions, exports, imports and settings appear here once somebody makes them.
          </EmptyState>
        }
      />
      <Pager
        label="Pages of the diary"
        next={next === null ? null : `/settings/audit?after=${encodeURIComponent(next)}`}
      >
        {entries.length} shown; the next page is older
      </Pager>
    </>
  );
}
