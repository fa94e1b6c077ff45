import { type Column, DataTable } from "@/components/data-table/data-table";
import { Card, CardHeader } from "@/components/ui/card";
import { EmptyState } from "@/components/ui/empty-state";
import { Pager } from "@/components/ui/pager";
import { countWords } from "@/lib/erasure/counts";
import type { ReceiptView } from "@/lib/erasure/schema";
import { formatDateTime } from "@/lib/platform/format";

const SUBJECTS: Record<ReceiptView["subject"], string> = {
  user: "A visitor, on request",
  session: "A conversation, on request",
  age: "What was too old",
};

const COLUMNS: readonly Column<ReceiptView>[] = [
  {
    key: "at",
    header: "When",
    className: "whitespace-nowrap text-muted",
    cell: ({ at }) => <time dateTime={at}>{formatDateTime(at)}</time>,
  },
  {
    key: "subject",
    header: "What",
    isRowHeader: true,
    className: "min-w-44 font-medium",
    cell: ({ subject }) => SUBJECTS[subject],
  },
  { key: "by", header: "By", className: "min-w-36 wrap-anywhere", cell: ({ by }) => by },
  {
    key: "erased",
    header: "Erased",
    className: "min-w-64",
    cell: ({ counts }) => countWords(counts).join(", ") || "nothing",
  },
  {
    key: "files",
    header: "Files withdrawn",
    className: "min-w-52 font-mono text-xs/5 wrap-anywhere text-muted",
    cell: ({ files }) => (files.length === 0 ? "–" : files.join(", ")),
  },
];

/** What was erased where, newest first, a page at a time. */
export function ReceiptTable({ receipts, next }: { receipts: readonly ReceiptView[]; next: string | null }) {
  return (
    <Card>
      <CardHeader title="Receipts of erasure" description="What was erased where. Nothing in them says of whom." />
      <DataTable
        caption="Receipts of erasure"
        columns={COLUMNS}
        rows={receipts}
        rowKey={({ id }) => id}
        empty={
          <EmptyState title="Nothing has been erased" icon="shield">
            Each request, and each night in which old rows went, leaves a receipt here.
          </EmptyState>
        }
      />
      <Pager label="Pages of receipts" next={next === null ? null : `/privacy?receipts=${encodeURIComponent(next)}`}>
        {receipts.length} shown; the next page is older
      </Pager>
    </Card>
  );
}
