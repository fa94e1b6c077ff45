import type { Language } from "@/prisma/seed/material/material";
import type { Random } from "@/prisma/seed/random";
import { drawMoments } from "@/prisma/seed/visits/calendar";

export const VARIANTS = ["prompt-a", "prompt-b"] as const;
export type Variant = (typeof VARIANTS)[number];

/** One conversation that somebody is going to have. */
export type Visit = {
  readonly sessionId: string;
  /** Known of those who have an account, most of whom come back. */
  readonly userId: string | null;
  readonly language: Language;
  readonly variant: Variant;
  readonly startsAt: number;
  readonly turns: number;
};

const DAYS = 60;
const LANGUAGE_SHARES: readonly (readonly [Language, number])[] = [
  ["en", 60],
  ["tr", 30],
  ["de", 3],
  ["fr", 2.5],
  ["ar", 2.5],
  ["ru", 2],
];
const TURNS: readonly (readonly [number, number])[] = [
  [1, 24],
  [2, 24],
  [3, 20],
  [4, 14],
  [5, 9],
  [6, 6],
  [7, 3],
];
const RETURN_CHANCE = 0.28;
const ACCOUNT_CHANCE = 0.4;
/** Of those with an account, only the latest are still in the city. */
const STILL_HERE = 120;

type Visitor = Pick<Visit, "userId" | "language">;

function newVisitor(known: Visitor[], random: Random): Visitor {
  const language = random.weighted(LANGUAGE_SHARES);
  if (!random.isLucky(ACCOUNT_CHANCE)) return { userId: null, language };
  const visitor = { userId: `demo-visitor-${(known.length + 1).toString().padStart(4, "0")}`, language };
  known.push(visitor);
  return visitor;
}

function drawVisitor(known: Visitor[], random: Random): Visitor {
  const here = known.slice(-STILL_HERE);
  return here.length > 0 && random.isLucky(RETURN_CHANCE) ? random.pick(here) : newVisitor(known, random);
}

/** The lengths of conversations that have so many turns together. */
function drawTurns(interactions: number, random: Random): number[] {
  const turns: number[] = [];
  for (let left = interactions; left > 0; left -= turns.at(-1) ?? left) {
    turns.push(Math.min(left, random.weighted(TURNS)));
  }
  return turns;
}

/** The conversations of the weeks before `until`, in order of time; together they have so many interactions. */
export function planVisits(interactions: number, { until, random }: { until: Date; random: Random }): readonly Visit[] {
  const turns = drawTurns(interactions, random);
  const moments = drawMoments(turns.length, { until, days: DAYS, random });
  const known: Visitor[] = [];
  return moments.map((startsAt, index) => ({
    ...drawVisitor(known, random),
    sessionId: `demo-session-${(index + 1).toString().padStart(5, "0")}`,
    variant: random.pick(VARIANTS),
    startsAt,
    turns: turns[index] ?? 1,
  }));
}
