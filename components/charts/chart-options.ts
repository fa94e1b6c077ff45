import {
  type ChartColor,
  type ChartSeries,
  type ChartSpec,
  type ChartTheme,
  colorAt,
} from "@/components/charts/chart-theme";
import { formatBytes, formatCount, formatDuration, formatPercent } from "@/lib/platform/format";

const FORMATS = { count: formatCount, percent: formatPercent, duration: formatDuration, bytes: formatBytes };

/** A value in words; what is missing is a dash. */
export function formatValue(value: number | null, format: ChartSpec["format"] = "count"): string {
  return value === null ? "–" : FORMATS[format](value);
}

/** The colours of a chart's labels or series, whichever its legend names. */
export function legendOf({ kind, labels, series }: ChartSpec): { label: string; color: ChartColor }[] {
  if (kind === "doughnut") {
    return labels.map((label, index) => ({ label, color: series[0]?.colors?.[index] ?? colorAt(index) }));
  }
  if (series.length < 2) return [];
  return series.map(({ label, color }, index) => ({ label, color: color ?? colorAt(index) }));
}

/** A point between two gaps has no line to show it. */
const isAlone = (values: ChartSeries["values"], index: number) =>
  (values[index - 1] ?? null) === null && (values[index + 1] ?? null) === null;

// Lines differ by more than their colour.
const DASHES = [[], [6, 3], [2, 3], [8, 3, 2, 3]];

export function datasetsOf({ kind, labels, series }: ChartSpec, theme: ChartTheme) {
  return series.map(({ label, values, color, colors }, index) => {
    const one = theme[color ?? colorAt(index)];
    const each = labels.map(
      (_, at) => theme[colors?.[at] ?? (kind === "doughnut" ? colorAt(at) : (color ?? colorAt(index)))],
    );
    return {
      label,
      data: [...values],
      backgroundColor: kind === "line" ? one : each,
      borderColor: kind === "doughnut" ? theme.raised : one,
      borderWidth: kind === "bar" ? 0 : 2,
      borderDash: kind === "line" ? (DASHES[index % DASHES.length] ?? []) : [],
      borderRadius: kind === "bar" ? 3 : 0,
      maxBarThickness: 28,
      pointRadius: values.map((_, at) => (isAlone(values, at) ? 3 : 0)),
      pointHoverRadius: 4,
    };
  });
}

function axes({ isHorizontal = false, isStacked = false, format }: ChartSpec, theme: ChartTheme) {
  const font = { family: theme.font, size: 12 };
  const amounts = {
    beginAtZero: true,
    stacked: isStacked,
    border: { display: false },
    grid: { color: theme.border, drawTicks: false },
    ticks: {
      color: theme.muted,
      font,
      padding: 8,
      maxTicksLimit: 5,
      ...((format ?? "count") === "count" && { precision: 0 }),
      callback: (value: string | number) => formatValue(Number(value), format),
    },
  };
  const names = {
    stacked: isStacked,
    border: { color: theme.border },
    grid: { display: false },
    ticks: { color: theme.muted, font, padding: 4, maxRotation: 0, autoSkip: !isHorizontal, autoSkipPadding: 16 },
  };
  return isHorizontal ? { x: amounts, y: names } : { x: names, y: amounts };
}

type Hovered = { dataset: { label?: string | undefined }; label: string; raw: unknown };

export function optionsOf(spec: ChartSpec, theme: ChartTheme) {
  const isRound = spec.kind === "doughnut";
  const name = (item: Hovered) => (isRound ? item.label : (item.dataset.label ?? ""));
  return {
    responsive: true,
    maintainAspectRatio: false,
    ...(theme.isStill ? { animation: false as const } : { animation: { duration: 250 } }),
    indexAxis: spec.isHorizontal ? ("y" as const) : ("x" as const),
    interaction: isRound
      ? { mode: "nearest" as const, intersect: true }
      : { mode: "index" as const, intersect: false, axis: spec.isHorizontal ? ("y" as const) : ("x" as const) },
    ...(isRound ? { cutout: "68%" } : { scales: axes(spec, theme) }),
    plugins: {
      legend: { display: false },
      tooltip: {
        backgroundColor: theme.ink,
        titleColor: theme.raised,
        bodyColor: theme.raised,
        titleFont: { family: theme.font, size: 12 },
        bodyFont: { family: theme.font, size: 12 },
        padding: 10,
        cornerRadius: 6,
        boxPadding: 4,
        usePointStyle: true,
        callbacks: {
          ...(isRound && { title: () => "" }),
          label: (item: Hovered) => `${name(item)}: ${formatValue(item.raw as number | null, spec.format)}`,
        },
      },
    },
  };
}
