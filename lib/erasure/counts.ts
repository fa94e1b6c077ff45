import { type Counts, TABLES } from "@/lib/erasure/schema";
import { formatCount } from "@/lib/platform/format";

export const noCounts = (): Counts => Object.fromEntries(TABLES.map(({ key }) => [key, 0])) as Counts;

/** Adds up table by table. */
export const addCounts = (one: Counts, other: Counts): Counts =>
  Object.fromEntries(TABLES.map(({ key }) => [key, one[key] + other[key]])) as Counts;

/** True when nothing at all is stored. */
export const isNothing = (counts: Counts): boolean => TABLES.every(({ key }) => counts[key] === 0);

/** "12 interactions", "1 vote": the tables that hold something. */
export const countWords = (counts: Counts): string[] =>
  TABLES.filter(({ key }) => counts[key] > 0).map(
    ({ key, one, many }) => `${formatCount(counts[key])} ${counts[key] === 1 ? one : many}`,
  );
