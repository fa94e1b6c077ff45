import { NavLink } from "@/components/shell/nav-link";
import type { NavGroup } from "@/components/shell/navigation";
import { Wordmark } from "@/components/shell/wordmark";

type Props = { id: string; groups: readonly NavGroup[]; children: React.ReactNode };

/** Beside the page where there is room; elsewhere a popover that the top bar's button opens. */
export function Sidebar({ id, groups, children }: Props) {
  return (
    <div
      id={id}
      popover="auto"
      className="fixed inset-y-0 start-0 end-auto m-0 hidden h-dvh max-h-none w-64 max-w-[85vw] flex-col border-e border-border bg-raised text-ink backdrop:bg-backdrop open:flex lg:flex lg:w-60"
    >
      <div className="px-5 pt-4 pb-2">
        <Wordmark />
      </div>
      <nav aria-label="Main" className="flex-1 overflow-y-auto px-3 py-2">
        {groups.map(({ label, items }) => (
          <div key={label} role="group" aria-label={label} className="mb-5">
            <p aria-hidden="true" className="mb-1 px-2.5 text-xs font-medium text-muted">
              {label}
            </p>
            <ul className="grid gap-0.5">
              {items.map((item) => (
                <li key={item.href}>
                  <NavLink {...item} />
                </li>
              ))}
            </ul>
          </div>
        ))}
      </nav>
      <div className="border-t border-border p-3">{children}</div>
    </div>
  );
}
