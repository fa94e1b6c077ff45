import { nearDuplicate } from "@/prisma/seed/duplicates";
import { DEMAND, NEXT, SMALL_TALK } from "@/prisma/seed/intents";
import type { Intent, Topic } from "@/prisma/seed/material/material";
import { withPersonalData } from "@/prisma/seed/personal";
import type { Random } from "@/prisma/seed/random";
import { continuedScene, nextScene, type Scene, valueIn } from "@/prisma/seed/scene";
import { fill, slotsOf } from "@/prisma/seed/templates";
import { isContinuable, type Repertoire, slotNames } from "@/prisma/seed/topics";

/** A question, and what has to be known to answer it. */
export type Turn = {
  readonly topic: Topic;
  readonly question: string;
  readonly scene: Scene;
  readonly mentioned: ReadonlySet<string>;
  readonly kind: "fresh" | "continued" | "rephrased";
};

/** Questions asked so far, by intent, from which repeats are taken. */
export type Memory = Map<Intent, Turn[]>;

export type Speaker = {
  readonly repertoire: Repertoire;
  readonly memory: Memory;
  readonly random: Random;
};

const CONTINUE_CHANCE = 0.34;
const RELATED_CHANCE = 0.5;
const SITUATION_CHANCE = 0.22;
const NEAR_DUPLICATE_CHANCE = 0.09;
const EXACT_REPEAT_CHANCE = 0.017;

function drawIntent({ repertoire, random }: Speaker, previous: Turn | undefined): Intent {
  const related = (previous ? NEXT[previous.topic.intent] : undefined)?.filter((next) => repertoire.topics.has(next));
  if (related && related.length > 0 && random.isLucky(RELATED_CHANCE)) return random.pick(related);
  const demand = Object.entries(DEMAND) as [Intent, number][];
  return random.weighted(demand.filter(([intent]) => repertoire.topics.has(intent)));
}

function speak({ repertoire, random }: Speaker, template: string, scene: Scene): string {
  return fill(template, repertoire.language, (slot) => valueIn(repertoire.cast, scene, slot, random));
}

/** A topic with many questions is asked about more often. */
function drawTopic({ repertoire, random }: Speaker, intent: Intent): Topic {
  const topics = repertoire.topics.get(intent);
  if (!topics) throw new Error(`no topic for ${intent} in ${repertoire.language}`);
  return random.weighted(topics.map((topic) => [topic, topic.asks.length] as const));
}

function freshTurn(speaker: Speaker, intent: Intent, previous: Turn | undefined): Turn {
  const { random, repertoire } = speaker;
  const scene: Scene = previous ? nextScene(previous.scene, random) : new Map();
  const topic = drawTopic(speaker, intent);
  const ask = random.pick(topic.asks);
  const question = speak(speaker, ask, scene);
  const isExplained = !SMALL_TALK.has(intent) && random.isLucky(SITUATION_CHANCE);
  const situation = isExplained ? `${speak(speaker, random.pick(repertoire.material.situations), scene)} ` : "";
  return { topic, question: situation + question, scene, mentioned: slotNames(ask), kind: "fresh" };
}

function continuedTurn(speaker: Speaker, previous: Turn): Turn {
  const then = previous.topic.then ?? previous.topic.asks;
  const ask = speaker.random.pick(then);
  const scene = continuedScene(previous.scene, slotsOf(ask));
  const question = speak(speaker, ask, scene);
  const mentioned = new Set([...previous.mentioned, ...slotNames(ask)]);
  return { topic: previous.topic, question, scene, mentioned, kind: "continued" };
}

/** The same wish in other words, as people do when an answer did not help. */
export function rephrasedTurn(speaker: Speaker, previous: Turn): Turn {
  const scene = new Map(previous.scene);
  const wanted = previous.topic.asks.filter((ask) => [...slotNames(ask)].every((slot) => scene.has(slot)));
  const ask = speaker.random.pick(wanted.length > 1 ? wanted : previous.topic.asks);
  const question = speak(speaker, ask, scene);
  const isSame = question === previous.question;
  const words = isSame ? nearDuplicate(question, speaker.repertoire.material, speaker.random) : question;
  return { topic: previous.topic, question: words, scene, mentioned: slotNames(ask), kind: "rephrased" };
}

/** Now and then somebody asks what somebody else asked before, in the same or almost the same words. */
function withRepeats({ memory, random, repertoire }: Speaker, turn: Turn): Turn {
  const earlier = memory.get(turn.topic.intent);
  const chance = random.next();
  if (!earlier || chance > NEAR_DUPLICATE_CHANCE + EXACT_REPEAT_CHANCE) return turn;
  const repeated = random.pick(earlier);
  if (chance < EXACT_REPEAT_CHANCE) return repeated;
  return { ...repeated, question: nearDuplicate(repeated.question, repertoire.material, random) };
}

function remember(memory: Memory, turn: Turn): void {
  const known = memory.get(turn.topic.intent);
  if (known) known.push(turn);
  else memory.set(turn.topic.intent, [turn]);
}

/** A greeting, thanks or farewell. */
export function politeTurn(speaker: Speaker, intent: Intent, previous: Turn | undefined): Turn {
  return freshTurn(speaker, intent, previous);
}

/** The next question of a session about the city. */
export function nextTurn(speaker: Speaker, previous: Turn | undefined): Turn {
  const { random, repertoire } = speaker;
  const canContinue = previous !== undefined && isContinuable(previous.topic, previous.mentioned);
  if (canContinue && random.isLucky(CONTINUE_CHANCE)) return continuedTurn(speaker, previous);
  const fresh = freshTurn(speaker, drawIntent(speaker, previous), previous);
  const turn = withRepeats(speaker, fresh);
  if (turn !== fresh) return turn;
  const personal = withPersonalData(turn, repertoire.material, random);
  if (personal === turn.question) remember(speaker.memory, turn);
  return { ...turn, question: personal };
}
