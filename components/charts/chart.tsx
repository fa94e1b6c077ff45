"use client";

import {
  ArcElement,
  BarController,
  BarElement,
  CategoryScale,
  Chart as ChartJs,
  DoughnutController,
  LinearScale,
  LineController,
  LineElement,
  PointElement,
  Tooltip,
} from "chart.js";
import { Chart as ReactChart } from "react-chartjs-2";
import { datasetsOf, optionsOf } from "@/components/charts/chart-options";
import type { ChartSpec } from "@/components/charts/chart-theme";
import { useChartTheme } from "@/components/charts/use-chart-theme";
import { cn } from "@/lib/platform/cn";

ChartJs.register(
  ArcElement,
  BarController,
  BarElement,
  CategoryScale,
  DoughnutController,
  LinearScale,
  LineController,
  LineElement,
  PointElement,
  Tooltip,
);

/** Draws, and decides nothing. The only file that knows Chart.js. */
export function Chart({ label, spec }: { label: string; spec: ChartSpec }) {
  const theme = useChartTheme();
  const isTall = spec.isHorizontal === true && spec.labels.length > 8;
  return (
    <div className={cn("relative w-full min-w-0 overflow-hidden", isTall ? "h-96" : "h-56")}>
      {theme && (
        <ReactChart
          // Chart.js cannot turn one kind into another.
          key={spec.kind}
          type={spec.kind}
          data={{ labels: [...spec.labels], datasets: datasetsOf(spec, theme) }}
          options={optionsOf(spec, theme)}
          role="img"
          aria-label={label}
          className="absolute inset-0"
        />
      )}
    </div>
  );
}
