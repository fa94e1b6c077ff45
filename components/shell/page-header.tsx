type Props = { title: string; description?: React.ReactNode; actions?: React.ReactNode };

/** The one heading of a page, and what can be done on it. */
export function PageHeader({ title, description, actions }: Props) {
  return (
    <div className="mb-6 flex flex-wrap items-end justify-between gap-x-6 gap-y-3">
      <div className="min-w-0 max-w-prose">
        <h1 className="text-2xl/8 font-semibold tracking-tight">{title}</h1>
        {description !== undefined && <p className="mt-1 text-sm wrap-anywhere text-muted">{description}</p>}
      </div>
      {actions !== undefined && <div className="flex flex-wrap items-center gap-2">{actions}</div>}
    </div>
  );
}
