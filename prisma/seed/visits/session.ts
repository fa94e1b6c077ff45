import type { Random } from "@/prisma/seed/random";
import { nextTurn, politeTurn, rephrasedTurn, type Speaker, type Turn } from "@/prisma/seed/talk/conversation";
import { SMALL_TALK } from "@/prisma/seed/talk/intents";
import { hourOf } from "@/prisma/seed/visits/calendar";
import type { Visit } from "@/prisma/seed/visits/plan";
import { type Chatbot, type Reply, replyTo } from "@/prisma/seed/visits/replies";

/** A question and its answer; the times are milliseconds since the visit began. */
export type Exchange = {
  readonly turn: Turn;
  readonly reply: Reply;
  readonly askedAt: number;
  readonly answeredAt: number;
};

export type Participant = Speaker & Chatbot;

const REPHRASE_CHANCE = 0.45;
/** By how many turns a conversation has; the last is the chance of longer ones. */
const GREETING_CHANCES = [0, 0.04, 0.14, 0.2];
const CLOSING_CHANCES = [0, 0, 0.12, 0.26];
const FAREWELL_SHARE = 0.3;

const chanceOf = (chances: readonly number[], turns: number): number => chances[turns] ?? chances.at(-1) ?? 0;

function drawTurn(participant: Participant, visit: Visit, exchanges: readonly Exchange[]): Turn {
  const { random } = participant;
  const last = exchanges.at(-1);
  const previous = last?.turn;
  const polite = { previous, hour: hourOf(visit.startsAt) };
  if (!last) {
    const isGreeting = random.isLucky(chanceOf(GREETING_CHANCES, visit.turns));
    return isGreeting ? politeTurn(participant, "greeting", polite) : nextTurn(participant, previous);
  }
  const isWeak = last.reply.quality !== "good";
  if (isWeak && !SMALL_TALK.has(last.turn.topic.intent) && random.isLucky(REPHRASE_CHANCE)) {
    return rephrasedTurn(participant, last.turn);
  }
  const isLast = exchanges.length === visit.turns - 1;
  if (isLast && !isWeak && random.isLucky(chanceOf(CLOSING_CHANCES, visit.turns))) {
    return politeTurn(participant, random.isLucky(FAREWELL_SHARE) ? "farewell" : "thanks", polite);
  }
  return nextTurn(participant, previous);
}

/** How long a visitor reads and thinks before the next question; who asks again is impatient. */
function pauseMs(last: Exchange, turn: Turn, random: Random): number {
  if (turn.kind === "rephrased") return random.whole(3_500, 38_000);
  return Math.round(last.reply.answer.length * 38 + 16_000 * Math.exp(0.7 * random.bell()));
}

/** The conversation of a visit. */
export function converse(participant: Participant, visit: Visit): readonly Exchange[] {
  const exchanges: Exchange[] = [];
  while (exchanges.length < visit.turns) {
    const last = exchanges.at(-1);
    const turn = drawTurn(participant, visit, exchanges);
    const reply = replyTo(participant, turn, visit.variant);
    const askedAt = last ? last.answeredAt + pauseMs(last, turn, participant.random) : 0;
    exchanges.push({ turn, reply, askedAt, answeredAt: askedAt + reply.responseMs });
  }
  return exchanges;
}
