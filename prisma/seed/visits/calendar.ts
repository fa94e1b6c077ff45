import type { Random } from "@/prisma/seed/random";

const HOUR_MS = 3_600_000;
const DAY_MS = 24 * HOUR_MS;
/** Istanbul keeps the same time all year. */
const AHEAD_OF_UTC_MS = 3 * HOUR_MS;

/** How many come in each hour of a day, and on each day of a week from Sunday on, in no particular unit. */
const HOURS = [9, 6, 4, 2, 2, 3, 7, 15, 27, 39, 47, 51, 53, 50, 48, 47, 48, 52, 56, 54, 47, 37, 26, 16];
const WEEKDAYS = [1.12, 0.85, 0.87, 0.91, 1, 1.1, 1.22];
const GROWTH = 0.45;

function local(moment: number): Date {
  return new Date(moment + AHEAD_OF_UTC_MS);
}

/** The hour in Istanbul, from 0 to 23. */
export function hourOf(moment: number): number {
  return local(moment).getUTCHours();
}

type Period = { readonly from: number; readonly until: number };

/** How busy a moment is, compared with the busiest there can be. */
function bustle(moment: number, { from, until }: Period): number {
  const hour = (HOURS[hourOf(moment)] ?? 0) / Math.max(...HOURS);
  const weekday = (WEEKDAYS[local(moment).getUTCDay()] ?? 1) / Math.max(...WEEKDAYS);
  const growth = (1 + (GROWTH * (moment - from)) / (until - from)) / (1 + GROWTH);
  return hour * weekday * growth;
}

/** Moments of the days before `until`, in order: more by day than at night, at weekends, and from week to week. */
export function drawMoments(
  count: number,
  { until, days, random }: { until: Date; days: number; random: Random },
): number[] {
  const period = { from: until.getTime() - days * DAY_MS, until: until.getTime() };
  const moments: number[] = [];
  while (moments.length < count) {
    const moment = Math.floor(random.between(period.from, period.until));
    if (random.isLucky(bustle(moment, period))) moments.push(moment);
  }
  return moments.sort((a, b) => a - b);
}
