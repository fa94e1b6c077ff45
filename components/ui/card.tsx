import { cn } from "@/lib/platform/cn";

/** A surface for one subject. */
export function Card({ className, ...rest }: React.ComponentProps<"section">) {
  return (
    <section
      data-card=""
      {...rest}
      className={cn("min-w-0 rounded-xl border border-border bg-raised p-4 sm:p-5", className)}
    />
  );
}

type HeaderProps = { title: string; description?: React.ReactNode; actions?: React.ReactNode };

export function CardHeader({ title, description, actions }: HeaderProps) {
  return (
    <div className="mb-4 flex flex-wrap items-start justify-between gap-x-4 gap-y-2">
      <div className="min-w-0">
        <h2 className="text-base/6 font-semibold">{title}</h2>
        {description !== undefined && <p className="text-sm text-muted">{description}</p>}
      </div>
      {actions !== undefined && <div className="flex flex-wrap items-center gap-2">{actions}</div>}
    </div>
  );
}
