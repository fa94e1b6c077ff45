import type { Route } from "next";
import type { IconName } from "@/components/ui/icon";

export type NavItem = { href: Route; label: string; icon: IconName; adminOnly?: boolean };
export type NavGroup = { label: string; items: readonly NavItem[] };

/** Every page that is reached from everywhere, in the order in which work goes through them. */
export const NAVIGATION: readonly NavGroup[] = [
  {
    label: "Collection",
    items: [
      { href: "/", label: "Dashboard", icon: "chart" },
      { href: "/interactions", label: "Interactions", icon: "chat" },
      { href: "/review", label: "Review", icon: "review" },
      { href: "/datasets", label: "Datasets", icon: "layers", adminOnly: true },
      { href: "/privacy", label: "Privacy", icon: "shield", adminOnly: true },
      { href: "/playground", label: "Playground", icon: "play", adminOnly: true },
    ],
  },
  {
    label: "Settings",
    items: [
      { href: "/settings/connect", label: "Connect", icon: "plug", adminOnly: true },
      { href: "/settings/api-keys", label: "API keys", icon: "key", adminOnly: true },
      { href: "/settings/members", label: "Members", icon: "users", adminOnly: true },
      { href: "/settings/privacy", label: "Privacy rules", icon: "sliders", adminOnly: true },
      { href: "/settings/audit", label: "Diary", icon: "book", adminOnly: true },
      { href: "/settings/account", label: "Account", icon: "user" },
    ],
  },
];

/** What somebody may open; a group that has nothing left is not shown. */
export function visibleTo(isAdmin: boolean, groups: readonly NavGroup[]): NavGroup[] {
  return groups
    .map(({ label, items }) => ({ label, items: items.filter(({ adminOnly }) => isAdmin || adminOnly !== true) }))
    .filter(({ items }) => items.length > 0);
}

/** A page below another belongs to it; everything is below the first page, so that is only itself. */
export function isWithin(href: string, pathname: string): boolean {
  return pathname === href || (href !== "/" && pathname.startsWith(`${href}/`));
}
