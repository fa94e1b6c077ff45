import type { Route } from "next";
import Link from "next/link";
import { cn } from "@/lib/platform/cn";

export type Tab = { href: Route; label: string; count?: string };

/** Views of one subject, each with an address of its own. */
export function Tabs({ label, tabs, current }: { label: string; tabs: readonly Tab[]; current: Tab["href"] }) {
  return (
    <nav aria-label={label} className="mb-6 overflow-x-auto border-b border-border">
      <ul className="flex gap-1">
        {tabs.map((tab) => {
          const isCurrent = tab.href === current;
          return (
            <li key={tab.href}>
              <Link
                href={tab.href}
                {...(isCurrent && { "aria-current": "page" })}
                className={cn(
                  "flex min-h-10 items-center gap-2 border-b-2 px-3 text-sm font-medium whitespace-nowrap no-underline -outline-offset-2",
                  isCurrent
                    ? "border-accent text-ink"
                    : "border-transparent text-muted hover:border-edge hover:text-ink",
                )}
              >
                {tab.label}
                {tab.count !== undefined && <span className="text-xs text-muted tabular-nums">{tab.count}</span>}
              </Link>
            </li>
          );
        })}
      </ul>
    </nav>
  );
}
