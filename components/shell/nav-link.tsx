"use client";

import Link from "next/link";
import { usePathname } from "next/navigation";
import { isWithin, type NavItem } from "@/components/shell/navigation";
import { Icon } from "@/components/ui/icon";
import { cn } from "@/lib/platform/cn";

/** On a narrow screen the menu lies over the page and has to go when a page was chosen. */
function closeMenu(event: React.MouseEvent<HTMLElement>) {
  event.currentTarget.closest<HTMLElement>("[popover]:popover-open")?.hidePopover();
}

export function NavLink({ href, label, icon }: NavItem) {
  const isCurrent = isWithin(href, usePathname());
  return (
    <Link
      href={href}
      onClick={closeMenu}
      {...(isCurrent && { "aria-current": "page" })}
      className={cn(
        "flex min-h-9 items-center gap-2.5 rounded-md px-2.5 text-sm font-medium no-underline pointer-coarse:min-h-11",
        isCurrent ? "bg-accent-soft text-ink" : "text-muted hover:bg-sunken hover:text-ink",
      )}
    >
      <Icon name={icon} className={isCurrent ? "text-accent" : ""} />
      {label}
    </Link>
  );
}
