import type { ChartColor } from "@/components/charts/chart-theme";
import { formatPercent } from "@/lib/platform/format";

type Counted = { name: string; count: number };
export type PreparedShare = Counted & { percent: number; label: string; color: ChartColor };

const SLOTS = [1, 2, 3, 4, 5, 6, 7, 8] as const;

function slotOf(name: string): number {
  let hash = 0;
  for (const char of name) hash = (hash * 31 + (char.codePointAt(0) ?? 0)) >>> 0;
  return hash % SLOTS.length;
}

/** A name keeps its colour when counts change places: which colour depends on what names there are, not on their order. */
function colorsOf(names: readonly string[]): Map<string, ChartColor> {
  const taken = new Set<number>();
  return new Map(
    names.toSorted().map((name) => {
      let slot = slotOf(name);
      while (taken.has(slot) && taken.size < SLOTS.length) slot = (slot + 1) % SLOTS.length;
      taken.add(slot);
      return [name, SLOTS[slot] ?? 0];
    }),
  );
}

function share(name: string, count: number, total: number): Omit<PreparedShare, "color"> {
  const percent = (100 * count) / total;
  const words = percent < 0.05 ? "under 0.1 %" : formatPercent(percent);
  return { name, count, percent, label: `${name} ${words}` };
}

/** The largest shares of a whole, and one more for all the others together. */
export function prepareShares(counted: readonly Counted[], top = 6): PreparedShare[] {
  const ranked = counted
    .filter(({ count }) => count > 0)
    .toSorted((a, b) => b.count - a.count || (a.name < b.name ? -1 : 1));
  const total = ranked.reduce((sum, { count }) => sum + count, 0);
  const shown = ranked.slice(0, top);
  const others = ranked.slice(top);
  const colors = colorsOf(shown.map(({ name }) => name));
  const shares = shown.map(({ name, count }) => ({ ...share(name, count, total), color: colors.get(name) ?? 0 }));
  if (others.length === 0) return shares;
  const rest = others.reduce((sum, { count }) => sum + count, 0);
  return [...shares, { ...share(`Other (${String(others.length)})`, rest, total), color: 0 }];
}
