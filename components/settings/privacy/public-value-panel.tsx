import { type Column, DataTable } from "@/components/data-table/data-table";
import { ConfirmedCallButton } from "@/components/settings/call-button";
import { Badge } from "@/components/ui/badge";
import { Card, CardHeader } from "@/components/ui/card";
import { EmptyState } from "@/components/ui/empty-state";
import { Pager } from "@/components/ui/pager";
import { formatDateTime } from "@/lib/platform/format";
import { entityWords } from "@/lib/privacy/entity-words";
import type { PublicValueView } from "@/lib/privacy/schema";

type Props = { rows: readonly PublicValueView[]; next: string | null; publicFrom: number | null };

const COLUMNS: readonly Column<PublicValueView>[] = [
  {
    key: "value",
    header: "Value",
    isRowHeader: true,
    className: "w-full min-w-48 font-medium wrap-anywhere",
    cell: ({ value }) => <bdi>{value}</bdi>,
  },
  { key: "entity", header: "Kind", className: "whitespace-nowrap", cell: ({ entity }) => entityWords(entity) },
  {
    key: "since",
    header: "Since",
    className: "whitespace-nowrap text-muted",
    cell: ({ since }) => <time dateTime={since}>{formatDateTime(since)}</time>,
  },
  {
    key: "state",
    header: "State",
    cell: ({ isWithdrawn }) => (isWithdrawn ? <Badge>not public</Badge> : <Badge tone="positive">public</Badge>),
  },
  {
    key: "withdraw",
    header: "Change",
    cell: ({ digest, value, isWithdrawn }) =>
      !isWithdrawn && (
        <ConfirmedCallButton
          deed={{
            method: "POST",
            path: `/api/privacy/public-values/${digest}/withdraw`,
            done: `${value} is not public any more.`,
          }}
          label="Not public"
          title={`Is ${value} somebody’s own?`}
        >
          From now on it is treated like any other: redacted where a visitor gives it, and in the answers after that. It
          does not become public again, however many visitors are given it.
        </ConfirmedCallButton>
      ),
  },
];

const rule = (publicFrom: number | null) =>
  publicFrom === null
    ? "By the rules of now, nothing becomes public that is not yet."
    : `What answers gave to ${String(publicFrom)} different visitors is nobody’s own: it is kept, also when a visitor quotes it.`;

/** What became public because answers gave it to many. */
export function PublicValuePanel({ rows, next, publicFrom }: Props) {
  return (
    <Card>
      <CardHeader title="Public values" description={rule(publicFrom)} />
      <DataTable
        caption="Public values"
        columns={COLUMNS}
        rows={rows}
        rowKey={({ digest }) => digest}
        empty={
          <EmptyState title="Nothing is public yet">
            Numbers, addresses and links that your chatbot gives to many visitors appear here.
          </EmptyState>
        }
      />
      <Pager
        label="Pages of public values"
        next={next === null ? null : `/settings/privacy/public-values?after=${encodeURIComponent(next)}`}
      >
        {rows.length} shown; the next page is older
      </Pager>
    </Card>
  );
}
