import { formatDay } from "@/lib/platform/format";

const DAY_MS = 86_400_000;
const startOfDay = (moment: string) => Math.floor(Date.parse(moment) / DAY_MS) * DAY_MS;

/** Every day in UTC from one to the other, both included: "2025-11-24". */
export function dayBuckets(from: string, to: string): string[] {
  const first = startOfDay(from);
  const length = Math.max(0, (startOfDay(to) - first) / DAY_MS + 1);
  return Array.from({ length }, (_, index) => new Date(first + index * DAY_MS).toISOString().slice(0, 10));
}

/** "24 Nov"; with the year where a reader could take it for another one. */
export function dayLabels(days: readonly string[]): string[] {
  const isOneYear = new Set(days.map((day) => day.slice(0, 4))).size <= 1;
  return days.map((day) => (isOneYear ? formatDay(day).replace(/ \d+$/, "") : formatDay(day)));
}
