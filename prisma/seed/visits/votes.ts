import type { z } from "zod";
import type { FeedbackInput, SmartFeedbackInput } from "@/lib/feedback/schema";
import type { Material } from "@/prisma/seed/material/material";
import type { Random } from "@/prisma/seed/random";
import { commentOn } from "@/prisma/seed/visits/comments";
import { drawTemper, type Judgement, judge, type Temper } from "@/prisma/seed/visits/judgement";
import type { Exchange } from "@/prisma/seed/visits/session";
import { type Behaviour, behaviourAfter } from "@/prisma/seed/visits/signals";

type Submitted = { readonly kind: "submit" } & Omit<z.input<typeof FeedbackInput>, "interaction_id">;
type Smart = { readonly kind: "smart" } & Omit<z.input<typeof SmartFeedbackInput>, "interaction_id" | "session_id">;

/** A feedback event on an exchange; the time is milliseconds since the visit began. */
export type Vote = { readonly exchange: Exchange; readonly givenAt: number; readonly event: Submitted | Smart };

const SMART_SHARE = 0.72;
const SILENT_SHARE = 0.2;
const RATING_CHANCE = 0.06;
const COMMENT_CHANCES = { up: 0.08, down: 0.22 };
const CLICK_MS = 900;
const WRITING_MS = 14_000;

function thumbs({ isUp, reason }: Judgement, behaviour: Behaviour, random: Random): Submitted | Smart {
  const why = reason && { dislike_reason: reason };
  if (random.isLucky(SMART_SHARE)) {
    return { kind: "smart", thumbs_up: isUp, thumbs_down: !isUp, ...behaviour, ...why };
  }
  const { session_continued, time_on_response_seconds, copied_response } = behaviour;
  const seen = { session_continued, time_on_response_seconds, copied_response };
  return { kind: "submit", feedback_type: isUp ? "thumbs_up" : "thumbs_down", ...seen, ...why };
}

function rating({ isUp }: Judgement, random: Random): Submitted {
  const value = isUp ? random.whole(4, 5) : random.whole(1, 2);
  return { kind: "submit", feedback_type: "rating", feedback_value: value };
}

type Occasion = { readonly material: Material; readonly random: Random };

/** What some add to their thumbs: stars, a few words. */
function additionsTo(judgement: Judgement, exchange: Exchange, occasion: Occasion): readonly Submitted[] {
  const { material, random } = occasion;
  const { intent } = exchange.turn.topic;
  const isCommenting = random.isLucky(judgement.isUp ? COMMENT_CHANCES.up : COMMENT_CHANCES.down);
  const comment = isCommenting ? commentOn(judgement, { material, intent }, random) : undefined;
  return [
    ...(random.isLucky(RATING_CHANCE) ? [rating(judgement, random)] : []),
    ...(comment === undefined ? [] : [{ kind: "submit", feedback_type: "comment", comment } as const]),
  ];
}

/** The page tells of an answer once it knows what came next, so never before the next question. */
function momentAfter(exchange: Exchange, next: Exchange | undefined, behaviour: Behaviour): number {
  const readAt = exchange.answeredAt + Math.round(behaviour.time_on_response_seconds * 1000);
  return (next ? next.askedAt : readAt) + CLICK_MS;
}

function votesOn(
  exchange: Exchange,
  next: Exchange | undefined,
  { temper, material, random }: Occasion & { temper: Temper },
): readonly Vote[] {
  const behaviour = behaviourAfter(exchange, next, random);
  const judgement = judge(exchange, temper, random);
  const givenAt = momentAfter(exchange, next, behaviour);
  if (!judgement) {
    // The page tells of somebody who asks again at once even if they never press a thumb.
    const isTelling = behaviour.rephrase_within_10s && random.isLucky(SILENT_SHARE);
    return isTelling ? [{ exchange, givenAt, event: { kind: "smart", ...behaviour } }] : [];
  }
  const additions = additionsTo(judgement, exchange, { material, random });
  return [
    { exchange, givenAt, event: thumbs(judgement, behaviour, random) },
    ...additions.map((event, index) => ({ exchange, givenAt: givenAt + (index + 1) * WRITING_MS, event })),
  ];
}

/** All feedback that one visitor gives in a conversation. */
export function votesIn(exchanges: readonly Exchange[], { material, random }: Occasion): readonly Vote[] {
  const temper = drawTemper(random);
  return exchanges.flatMap((exchange, index) => votesOn(exchange, exchanges[index + 1], { temper, material, random }));
}
