import { expect, test } from "vitest";
import { createRandom } from "@/prisma/seed/random";
import { drawMoments, hourOf } from "@/prisma/seed/visits/calendar";

const UNTIL = new Date("2026-11-01T00:00:00Z");
const DAY_MS = 86_400_000;
const moments = drawMoments(4000, { until: UNTIL, days: 56, random: createRandom(1) });
const countOf = (isOne: (moment: number) => boolean) => moments.filter(isOne).length;

test("moments are in order and within the days", () => {
  expect(moments).toHaveLength(4000);
  expect(moments).toEqual([...moments].sort((a, b) => a - b));
  expect(moments[0]).toBeGreaterThanOrEqual(UNTIL.getTime() - 56 * DAY_MS);
  expect(moments.at(-1)).toBeLessThan(UNTIL.getTime());
});

test("few come at night, many in the afternoon, by the clock of Istanbul", () => {
  expect(hourOf(Date.parse("2026-10-01T21:30:00Z"))).toBe(0);
  expect(countOf((moment) => hourOf(moment) === 18)).toBeGreaterThan(10 * countOf((moment) => hourOf(moment) === 3));
});

test("weekends are busier than the days after them", () => {
  const weekday = (moment: number) => new Date(moment).getUTCDay();
  expect(countOf((moment) => weekday(moment) === 6)).toBeGreaterThan(1.15 * countOf((moment) => weekday(moment) === 1));
});

test("it grows", () => {
  const middle = UNTIL.getTime() - 28 * DAY_MS;
  expect(countOf((moment) => moment >= middle)).toBeGreaterThan(1.1 * countOf((moment) => moment < middle));
});
