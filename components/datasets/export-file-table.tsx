import { type Column, DataTable } from "@/components/data-table/data-table";
import { filterWords } from "@/components/datasets/export-filters";
import { Card, CardHeader } from "@/components/ui/card";
import { EmptyState } from "@/components/ui/empty-state";
import type { ExportFileView } from "@/lib/datasets/schema";
import { formatBytes, formatCount, formatDateTime } from "@/lib/platform/format";

const KINDS: Record<string, string> = { sft: "Training examples", pairs: "Preference pairs" };

const COLUMNS: readonly Column<ExportFileView>[] = [
  {
    key: "file",
    header: "File",
    isRowHeader: true,
    className: "min-w-64",
    cell: ({ fileName, sha256 }) => (
      <>
        <a href={`/api/feedback/exports/${fileName}`} download>
          {fileName}
        </a>
        <p className="font-mono text-xs text-muted" title={sha256}>
          SHA-256 {sha256.slice(0, 16)}…
        </p>
      </>
    ),
  },
  {
    key: "kind",
    header: "Holds",
    className: "min-w-52",
    cell: ({ kind, filters }) => (
      <>
        {KINDS[kind] ?? kind}
        <p className="text-xs text-muted">{filterWords(filters).join(", ")}</p>
      </>
    ),
  },
  { key: "rows", header: "Rows", align: "end", cell: ({ rows }) => formatCount(rows) },
  { key: "size", header: "Size", align: "end", cell: ({ sizeBytes }) => formatBytes(sizeBytes) },
  {
    key: "made",
    header: "Made",
    className: "whitespace-nowrap text-muted",
    cell: ({ createdAt }) => <time dateTime={createdAt}>{formatDateTime(createdAt)}</time>,
  },
];

/** The files that were made, newest first. */
export function ExportFileTable({ files }: { files: readonly ExportFileView[] }) {
  return (
    <Card>
      <CardHeader title="Files" description="Each stays as it was written; what was said later is not in it." />
      <DataTable
        caption="Files"
        columns={COLUMNS}
        rows={files}
        rowKey={({ fileName }) => fileName}
        empty={<EmptyState title="No file has been made yet">Choose what belongs in it, then export.</EmptyState>}
      />
    </Card>
  );
}
