import { type Column, DataTable } from "@/components/data-table/data-table";
import { RefusedLines } from "@/components/settings/import/refused-lines";
import { Badge, type Tone } from "@/components/ui/badge";
import { EmptyState } from "@/components/ui/empty-state";
import type { ImportState, ImportView } from "@/lib/imports/schema";
import { formatBytes, formatCount, formatDateTime } from "@/lib/platform/format";

const TONES: Record<ImportState, Tone> = { running: "info", complete: "positive", stopped: "caution" };

const COLUMNS: readonly Column<ImportView>[] = [
  {
    key: "file",
    header: "File",
    isRowHeader: true,
    className: "min-w-48 wrap-anywhere",
    cell: ({ fileName, sizeBytes, createdAt }) => (
      <>
        <span className="font-medium">{fileName}</span>
        <p className="text-xs text-muted">
          {formatBytes(sizeBytes)}, <time dateTime={createdAt}>{formatDateTime(createdAt)}</time>
        </p>
      </>
    ),
  },
  {
    key: "state",
    header: "State",
    className: "min-w-36",
    cell: ({ state }) => (
      <>
        <Badge tone={TONES[state]}>{state}</Badge>
        {state === "stopped" && <p className="text-xs text-muted">Send it again to go on.</p>}
      </>
    ),
  },
  { key: "lines", header: "Lines", align: "end", cell: ({ lines }) => formatCount(lines) },
  { key: "stored", header: "Stored", align: "end", cell: ({ stored }) => formatCount(stored) },
  { key: "duplicates", header: "Duplicates", align: "end", cell: ({ duplicates }) => formatCount(duplicates) },
  { key: "refused", header: "Refused", className: "min-w-48", cell: (run) => <RefusedLines {...run} /> },
];

/** The newest runs over files, from this page or the command line. */
export function ImportTable({ imports }: { imports: readonly ImportView[] }) {
  return (
    <DataTable
      caption="Recent imports"
      columns={COLUMNS}
      rows={imports}
      rowKey={({ id }) => id}
      empty={
        <EmptyState title="No file has been imported" icon="upload">
          Choose the files of your old system above, or run <code>winnow import chat_logs.jsonl</code> where Winnow
          runs.
        </EmptyState>
      }
    />
  );
}
