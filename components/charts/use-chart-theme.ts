"use client";

import { useMemo, useSyncExternalStore } from "react";
import { type ChartTheme, readTheme, snapshotTheme } from "@/components/charts/chart-theme";

const STILL = "(prefers-reduced-motion: reduce)";
const WATCHED = ["(prefers-color-scheme: dark)", "(prefers-contrast: more)", "(forced-colors: active)", STILL];

function subscribe(changed: () => void): () => void {
  const lists = WATCHED.map((query) => matchMedia(query));
  lists.forEach((list) => {
    list.addEventListener("change", changed);
  });
  return () => {
    lists.forEach((list) => {
      list.removeEventListener("change", changed);
    });
  };
}

const snapshot = () => snapshotTheme(getComputedStyle(document.documentElement), matchMedia(STILL).matches);

/** The page's colours for a canvas, which cannot read style sheets; null where there is no page yet. */
export function useChartTheme(): ChartTheme | null {
  const theme = useSyncExternalStore<string | null>(subscribe, snapshot, () => null);
  return useMemo(() => (theme === null ? null : readTheme(theme)), [theme]);
}
