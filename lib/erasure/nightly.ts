const HOUR = 3_600_000;
const NIGHT_HOUR = 2;

/** True once a day, from two o'clock at night (UTC) on; a night that was slept through is made up for. */
export function isNightlyDue({ now, last }: { now: Date; last: Date | null }): boolean {
  const night = new Date(now);
  night.setUTCHours(NIGHT_HOUR, 0, 0, 0);
  const newest = night <= now ? night : new Date(night.getTime() - 24 * HOUR);
  return last === null || last < newest;
}
