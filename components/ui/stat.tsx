type Props = { label: string; value: React.ReactNode; sub?: React.ReactNode; trend?: React.ReactNode };

/** One figure with its name; stands in a `<dl>`. */
export function Stat({ label, value, sub, trend }: Props) {
  return (
    <div className="flex min-w-0 flex-col rounded-xl border border-border bg-raised p-4 in-data-card:rounded-none in-data-card:border-0 in-data-card:border-s-2 in-data-card:py-0 in-data-card:ps-3 in-data-card:pe-0">
      <dt className="text-[0.8125rem] text-muted">{label}</dt>
      <dd className="mt-0.5 flex flex-wrap items-baseline gap-x-2 text-2xl/8 font-semibold tracking-tight whitespace-nowrap tabular-nums">
        {value}
        {trend !== undefined && <span className="text-xs font-medium tracking-normal">{trend}</span>}
      </dd>
      {sub !== undefined && <dd className="mt-0.5 text-[0.8125rem] text-muted tabular-nums">{sub}</dd>}
    </div>
  );
}
