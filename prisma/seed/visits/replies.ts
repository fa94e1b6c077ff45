import type { Random } from "@/prisma/seed/random";
import { answerTo } from "@/prisma/seed/talk/answers";
import type { Turn } from "@/prisma/seed/talk/conversation";
import { MAP_INTENTS, SMALL_TALK, USUAL_WEAKNESS, WEAKNESS } from "@/prisma/seed/talk/intents";
import { speak, type Voice } from "@/prisma/seed/talk/speech";
import type { Variant } from "@/prisma/seed/visits/plan";

/** Good, or what is wrong with an answer; of "wrong" ones only a visitor at a closed door can tell. */
export type Quality = "good" | "generic" | "short" | "astray" | "wrong" | "long";

export type Reply = {
  readonly answer: string;
  readonly quality: Quality;
  readonly isCached: boolean;
  readonly hasMap: boolean;
  readonly confidence: number;
  readonly responseMs: number;
};

/** Answers given before, by question. */
export type Cache = Map<string, Pick<Reply, "answer" | "quality" | "hasMap" | "confidence">>;

export type Chatbot = Voice & { readonly cache: Cache };

type Weakness = Exclude<Quality, "good">;
const WEAKNESSES: readonly (readonly [Weakness, number])[] = [
  ["generic", 36],
  ["wrong", 24],
  ["short", 18],
  ["astray", 14],
  ["long", 8],
];
const VARIANT_FACTOR: Readonly<Record<Variant, number>> = { "prompt-a": 1.25, "prompt-b": 0.75 };
const SECOND_TRY_FACTOR = 0.4;
const SMALL_LANGUAGE_FACTOR = 1.3;
const CACHE_CHANCE = 0.55;
const MAP_CHANCE = 0.82;

function drawQuality({ repertoire, random }: Chatbot, turn: Turn, variant: Variant): Quality {
  const { intent } = turn.topic;
  const language = repertoire.language === "en" || repertoire.language === "tr" ? 1 : SMALL_LANGUAGE_FACTOR;
  const secondTry = turn.kind === "rephrased" ? SECOND_TRY_FACTOR : 1;
  const chance = (WEAKNESS[intent] ?? USUAL_WEAKNESS) * VARIANT_FACTOR[variant] * language * secondTry;
  if (!random.isLucky(chance)) return "good";
  return SMALL_TALK.has(intent) ? "generic" : random.weighted(WEAKNESSES);
}

/** A good answer to another question. */
function strayAnswer(voice: Voice, turn: Turn): string {
  const { repertoire, random } = voice;
  const others = [...repertoire.topics].filter(([intent]) => intent !== turn.topic.intent && !SMALL_TALK.has(intent));
  const { answers } = random.pick(random.pick(others)[1]);
  return speak(voice, random.pick(answers), new Map());
}

function write(voice: Voice, turn: Turn, quality: Quality): string {
  const { material } = voice.repertoire;
  switch (quality) {
    case "good":
    case "wrong":
      return answerTo(voice, turn);
    case "generic":
      return voice.random.pick(material.weak.generic);
    case "short":
      return voice.random.pick(material.weak.short);
    case "astray":
      return strayAnswer(voice, turn);
    case "long":
      return [answerTo(voice, turn), ...material.weak.generic.slice(0, 2)].join(" ");
  }
}

function confidenceIn(quality: Quality, random: Random): number {
  const about = quality === "good" ? 0.88 + 0.05 * random.bell() : 0.7 + 0.1 * random.bell();
  return Number(Math.min(0.99, Math.max(0.2, about)).toFixed(2));
}

/** About log-normal; a long answer takes longer. */
function responseMs(answer: string, random: Random): number {
  return Math.round(700 * Math.exp(0.42 * random.bell()) + 2.6 * answer.length);
}

/** What the chatbot answers, and how it came about. */
export function replyTo(chatbot: Chatbot, turn: Turn, variant: Variant): Reply {
  const { repertoire, random, cache } = chatbot;
  const key = [repertoire.language, variant, turn.question.trim().toLowerCase()].join("\n");
  const known = turn.kind === "fresh" ? cache.get(key) : undefined;
  if (known && random.isLucky(CACHE_CHANCE)) return { ...known, isCached: true, responseMs: random.whole(18, 95) };

  const quality = drawQuality(chatbot, turn, variant);
  const answer = write(chatbot, turn, quality);
  const isOnMap = MAP_INTENTS.has(turn.topic.intent) && (quality === "good" || quality === "wrong");
  const hasMap = isOnMap && random.isLucky(MAP_CHANCE);
  const reply = { answer, quality, hasMap, confidence: confidenceIn(quality, random) };
  if (turn.kind === "fresh") cache.set(key, reply);
  return { ...reply, isCached: false, responseMs: responseMs(answer, random) };
}
