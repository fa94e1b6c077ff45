import { type Column, DataTable } from "@/components/data-table/data-table";
import { ConfirmedCallButton } from "@/components/settings/call-button";
import { OriginForm } from "@/components/settings/origin-form";
import { Card, CardHeader } from "@/components/ui/card";
import { EmptyState } from "@/components/ui/empty-state";
import type { OriginView } from "@/lib/connect/schema";

const COLUMNS: readonly Column<OriginView>[] = [
  {
    key: "origin",
    header: "Origin",
    isRowHeader: true,
    className: "min-w-48 font-medium wrap-anywhere",
    cell: ({ origin }) => <bdi dir="ltr">{origin}</bdi>,
  },
  {
    key: "may",
    header: "May",
    className: "min-w-40",
    cell: ({ mayReadStats }) => (mayReadStats ? "Send feedback, read statistics" : "Send feedback"),
  },
  {
    key: "remove",
    header: "Change",
    cell: ({ origin }) => (
      <ConfirmedCallButton
        deed={{ method: "DELETE", path: "/api/connect/origins", body: { origin }, done: `${origin} is removed.` }}
        label="Remove"
        title={`Remove ${origin}?`}
      >
        Votes from its pages are refused from then on. What they sent stays.
      </ConfirmedCallButton>
    ),
  },
];

/** The origins whose pages may send feedback without a key. */
export function OriginPanel({ origins }: { origins: readonly OriginView[] }) {
  return (
    <Card>
      <CardHeader
        title="Origins"
        description="Pages of these origins may send feedback without a key, as the widget does. List one again to change it."
      />
      <OriginForm />
      <DataTable
        caption="Origins"
        columns={COLUMNS}
        rows={origins}
        rowKey={({ origin }) => origin}
        empty={
          <EmptyState title="No origin is listed" icon="plug">
            List the origin of your chat page above, and its visitors can vote.
          </EmptyState>
        }
      />
    </Card>
  );
}
