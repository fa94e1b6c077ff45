import { ScrollRegion } from "@/components/ui/scroll-region";
import { cn } from "@/lib/platform/cn";

export type Column<Row> = {
  key: string;
  header: string;
  cell: (row: Row) => React.ReactNode;
  /** Figures stand at the end, under each other. */
  align?: "end";
  /** The column that names the row. */
  isRowHeader?: boolean;
  className?: string;
};

type Props<Row> = {
  /** What the table holds, for those who do not see it. */
  caption: string;
  columns: readonly Column<Row>[];
  rows: readonly Row[];
  rowKey: (row: Row) => string;
  /** Shown instead of a table without rows. */
  empty: React.ReactNode;
};

const PADDING = "px-3 first:ps-4 last:pe-4 sm:first:ps-5 sm:last:pe-5";

/** A table that scrolls sideways inside its own frame where it is too narrow. */
export function DataTable<Row>({ caption, columns, rows, rowKey, empty }: Props<Row>) {
  if (rows.length === 0) return empty;
  return (
    <ScrollRegion
      aria-label={caption}
      className="relative min-w-0 overflow-x-auto rounded-xl border border-border bg-raised in-data-card:-mx-4 in-data-card:-mb-4 in-data-card:rounded-t-none in-data-card:border-x-0 in-data-card:border-b-0 in-data-card:-outline-offset-2 sm:in-data-card:-mx-5 sm:in-data-card:-mb-5"
    >
      <table className="w-full border-collapse text-start text-sm">
        <caption className="sr-only">{caption}</caption>
        <thead>
          <tr className="border-b border-border">
            {columns.map(({ key, header, align }) => (
              <th
                key={key}
                scope="col"
                className={cn(
                  "py-2.5 text-[0.8125rem] font-medium whitespace-nowrap text-muted",
                  PADDING,
                  align === "end" ? "text-end" : "text-start",
                )}
              >
                {header}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={rowKey(row)} className="border-b border-border last:border-0 hover:bg-sunken">
              {columns.map((column) => (
                <Cell key={column.key} column={column} row={row} />
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollRegion>
  );
}

function Cell<Row>({ column: { cell, align, isRowHeader, className }, row }: { column: Column<Row>; row: Row }) {
  const Tag = isRowHeader ? "th" : "td";
  return (
    <Tag
      {...(isRowHeader && { scope: "row" })}
      className={cn(
        "py-2.5 align-top font-normal",
        PADDING,
        align === "end" ? "text-end whitespace-nowrap tabular-nums" : "text-start",
        className,
      )}
    >
      {cell(row)}
    </Tag>
  );
}
