import { Icon, type IconName } from "@/components/ui/icon";

type Props = { title: string; icon?: IconName; action?: React.ReactNode; children?: React.ReactNode };

/** Why there is nothing here, and what to do about it. */
export function EmptyState({ title, icon = "grain", action, children }: Props) {
  return (
    <div className="grid justify-items-center rounded-xl border border-dashed border-edge px-6 py-12 text-center in-data-card:border-0 in-data-card:py-6">
      <span className="mb-4 grid size-11 place-items-center rounded-full bg-accent-soft text-accent">
        <Icon name={icon} className="size-5" />
      </span>
      <p className="font-semibold">{title}</p>
      {children !== undefined && <div className="mt-1 max-w-prose text-sm text-balance text-muted">{children}</div>}
      {action !== undefined && <div className="mt-5 flex flex-wrap justify-center gap-2">{action}</div>}
    </div>
  );
}
