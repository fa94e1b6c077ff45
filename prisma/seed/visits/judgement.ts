import type { DislikeReason } from "@/lib/feedback/schema";
import type { Random } from "@/prisma/seed/random";
import { SMALL_TALK } from "@/prisma/seed/talk/intents";
import type { Quality } from "@/prisma/seed/visits/replies";
import type { Exchange } from "@/prisma/seed/visits/session";

/** What a visitor thinks of an answer and is ready to say. */
export type Judgement = { readonly isUp: boolean; readonly reason: DislikeReason | undefined };

type Reasons = Readonly<Partial<Record<DislikeReason, number>>>;
const REASONS: Readonly<Record<Quality, Reasons>> = {
  good: { none: 30, outdated: 25, incorrect: 20, too_long: 15, unclear: 10 },
  generic: { too_generic: 70, unclear: 14, none: 16 },
  short: { too_short: 62, incorrect: 16, none: 22 },
  astray: { off_topic: 70, unclear: 12, none: 18 },
  wrong: { incorrect: 55, outdated: 30, none: 15 },
  long: { too_long: 80, too_generic: 8, none: 12 },
};

/** Most visitors never vote, and a few do often. */
const VOCAL_SHARE = 0.3;
const VOTE_CHANCES = {
  vocal: { good: 0.41, weak: 0.66 },
  quiet: { good: 0.022, weak: 0.07 },
};
const SMALL_TALK_FACTOR = 0.2;
/** Who had to ask twice says more often what the second answer is worth. */
const SECOND_TRY_FACTOR = 2;
const UP_CHANCES = { good: 0.9, weak: 0.12 };

export type Temper = keyof typeof VOTE_CHANCES;

export function drawTemper(random: Random): Temper {
  return random.isLucky(VOCAL_SHARE) ? "vocal" : "quiet";
}

/** The visitor's judgement, if they give one. */
export function judge({ turn, reply }: Exchange, temper: Temper, random: Random): Judgement | undefined {
  const worth = reply.quality === "good" ? "good" : "weak";
  const eagerness = turn.kind === "rephrased" ? SECOND_TRY_FACTOR : 1;
  const factor = SMALL_TALK.has(turn.topic.intent) ? SMALL_TALK_FACTOR : eagerness;
  if (!random.isLucky(VOTE_CHANCES[temper][worth] * factor)) return undefined;
  if (random.isLucky(UP_CHANCES[worth])) return { isUp: true, reason: undefined };
  const reasons = Object.entries(REASONS[reply.quality]) as [DislikeReason, number][];
  return { isUp: false, reason: random.weighted(reasons) };
}
