// Server and browser must write the same text, whatever their own language, zone or ICU version: so a fixed locale,
// an explicit zone, and month names of our own.
const MONTHS = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];
const count = new Intl.NumberFormat("en-GB", { maximumFractionDigits: 0 });
const oneDigit = new Intl.NumberFormat("en-GB", { maximumFractionDigits: 1 });

/** 1234 → "1,234" */
export function formatCount(value: number): string {
  return count.format(value);
}

/** 12.345 → "12.3 %"; the value is per cent already. */
export function formatPercent(value: number): string {
  return `${oneDigit.format(value)} %`;
}

const SECOND = 1000;
const MINUTE = 60 * SECOND;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

function twoUnits(ms: number, [large, largeName]: [number, string], [small, smallName]: [number, string]): string {
  const smalls = Math.round(ms / small);
  const perLarge = large / small;
  const rest = smalls % perLarge;
  const whole = `${formatCount(Math.floor(smalls / perLarge))} ${largeName}`;
  return rest === 0 ? whole : `${whole} ${String(rest)} ${smallName}`;
}

/** Milliseconds in the two largest units that say something: "850 ms", "1.2 s", "3 min 5 s", "2 d 4 h". */
export function formatDuration(ms: number): string {
  if (Math.round(ms) < SECOND) return `${formatCount(ms)} ms`;
  if (Math.round(ms / 100) < 600) return `${oneDigit.format(ms / SECOND)} s`;
  if (Math.round(ms / SECOND) < 3600) return twoUnits(ms, [MINUTE, "min"], [SECOND, "s"]);
  if (Math.round(ms / MINUTE) < 1440) return twoUnits(ms, [HOUR, "h"], [MINUTE, "min"]);
  return twoUnits(ms, [DAY, "d"], [HOUR, "h"]);
}

/** Decimal units: 1500 → "1.5 kB". */
export function formatBytes(bytes: number): string {
  const units = ["B", "kB", "MB", "GB", "TB"];
  let [value, unit] = [bytes, 0];
  // What rounds up to 1,000 belongs to the next unit.
  while (Number(value.toFixed(1)) >= 1000 && unit < units.length - 1) [value, unit] = [value / 1000, unit + 1];
  return `${oneDigit.format(value)} ${String(units[unit])}`;
}

type Moment = Date | string | number;

const clocks = new Map<string, Intl.DateTimeFormat>();

function clockOf(timeZone: string): Intl.DateTimeFormat {
  const known = clocks.get(timeZone);
  if (known) return known;
  const clock = new Intl.DateTimeFormat("en-GB", {
    timeZone,
    hourCycle: "h23",
    year: "numeric",
    month: "numeric",
    day: "numeric",
    hour: "2-digit",
    minute: "2-digit",
  });
  clocks.set(timeZone, clock);
  return clock;
}

function partsOf(moment: Moment, timeZone: string): { day: string; time: string } {
  const parts = clockOf(timeZone).formatToParts(new Date(moment));
  const read = (type: Intl.DateTimeFormatPartTypes) => parts.find((part) => part.type === type)?.value ?? "";
  const month = MONTHS[Number(read("month")) - 1] ?? "";
  return {
    day: `${String(Number(read("day")))} ${month} ${read("year")}`,
    time: `${read("hour").padStart(2, "0")}:${read("minute").padStart(2, "0")}`,
  };
}

/** "24 Nov 2025, 16:22 UTC": a time says which zone it is in. */
export function formatDateTime(moment: Moment, timeZone = "UTC"): string {
  const { day, time } = partsOf(moment, timeZone);
  return `${day}, ${time} ${timeZone}`;
}

/** "24 Nov 2025" */
export function formatDay(moment: Moment, timeZone = "UTC"): string {
  return partsOf(moment, timeZone).day;
}
