import type { Count } from "@/lib/counters/schema";

export type Difference = { scope: string; key: string; kept: number; counted: number };

const idOf = ({ scope, key }: { scope: string; key: string }) => `${scope}\n${key}`;

/** Where the counters that were kept do not say what a full count says; a counter that is missing counts as 0. */
export function differences(kept: readonly Count[], counted: readonly Count[]): Difference[] {
  const all = new Map<string, Difference>();
  for (const { scope, key, count } of counted) all.set(idOf({ scope, key }), { scope, key, kept: 0, counted: count });
  for (const { scope, key, count } of kept) {
    if (scope === "total" && key === "revision") continue;
    const known = all.get(idOf({ scope, key })) ?? { scope, key, kept: 0, counted: 0 };
    all.set(idOf({ scope, key }), { ...known, kept: count });
  }
  return [...all.values()].filter((one) => one.kept !== one.counted);
}
