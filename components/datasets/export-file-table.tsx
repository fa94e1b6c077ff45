import { type Column, DataTable } from "@/components/data-table/data-table";
import { filterWords } from "@/components/datasets/export-filters";
import { SuccessorButton } from "@/components/datasets/successor-button";
import { Badge } from "@/components/ui/badge";
import { Card, CardHeader } from "@/components/ui/card";
import { EmptyState } from "@/components/ui/empty-state";
import type { ExportFileView } from "@/lib/datasets/schema";
import { formatBytes, formatCount, formatDateTime, formatDay } from "@/lib/platform/format";

const KINDS: Record<string, string> = { sft: "Training examples", pairs: "Preference pairs" };

/** The name of a file that can be downloaded, or why it can't be, and what stands in its place. */
function FileName({ fileName, withdrawnAt, successor }: ExportFileView) {
  if (withdrawnAt === null)
    return (
      <a href={`/api/feedback/exports/${fileName}`} download>
        {fileName}
      </a>
    );
  return (
    <div className="grid justify-items-start gap-1.5">
      <span className="flex flex-wrap items-center gap-2">
        <s>{fileName}</s>
        <Badge tone="caution">withdrawn</Badge>
      </span>
      <p className="text-xs text-muted">
        It held rows that were erased on <time dateTime={withdrawnAt}>{formatDay(withdrawnAt)}</time>.
      </p>
      {successor === null ? (
        <SuccessorButton fileName={fileName} />
      ) : (
        <p className="text-xs wrap-anywhere text-muted">Its successor is {successor}.</p>
      )}
    </div>
  );
}

const COLUMNS: readonly Column<ExportFileView>[] = [
  {
    key: "file",
    header: "File",
    isRowHeader: true,
    className: "min-w-64",
    cell: (file) => (
      <>
        <FileName {...file} />
        <p className="font-mono text-xs text-muted" title={file.sha256}>
          SHA-256 {file.sha256.slice(0, 16)}…
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
      <CardHeader
        title="Files"
        description="Each stays as it was written, until something in it is erased: then it is withdrawn."
      />
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
