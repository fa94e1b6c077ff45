import type { Intent, Thing, Topic } from "@/prisma/seed/material/material";
import { suitsHour } from "@/prisma/seed/talk/daytime";
import { askedAgain, nearDuplicate } from "@/prisma/seed/talk/duplicates";
import { isContinuable } from "@/prisma/seed/talk/fitting";
import { NEXT, SMALL_TALK } from "@/prisma/seed/talk/intents";
import { withPersonalData } from "@/prisma/seed/talk/personal";
import { continuedScene, nextScene, type Scene } from "@/prisma/seed/talk/scene";
import { withSituation } from "@/prisma/seed/talk/situations";
import { speak, type Voice } from "@/prisma/seed/talk/speech";
import { slotNames } from "@/prisma/seed/talk/templates";
import { followUps } from "@/prisma/seed/talk/topics";

/** A question, and what has to be known to answer it. */
export type Turn = {
  readonly topic: Topic;
  readonly ask: string;
  /** The answers of which one will fit. */
  readonly answers: readonly string[];
  readonly question: string;
  readonly scene: Scene;
  readonly mentioned: ReadonlySet<string>;
  readonly kind: "fresh" | "continued" | "rephrased";
};

/** Questions asked so far, by intent, from which repeats are taken. */
export type Memory = Map<Intent, Turn[]>;

export type Speaker = Voice & { readonly memory: Memory };

const CONTINUE_CHANCE = 0.34;
const SAME_WORDS_CHANCE = 0.5;
const RELATED_CHANCE = 0.5;
const NEAR_DUPLICATE_CHANCE = 0.09;
const EXACT_REPEAT_CHANCE = 0.017;

function drawIntent({ repertoire, random }: Speaker, previous: Turn | undefined): Intent {
  const related = (previous ? NEXT[previous.topic.intent] : undefined)?.filter((next) => repertoire.topics.has(next));
  if (related && related.length > 0 && random.isLucky(RELATED_CHANCE)) return random.pick(related);
  return random.weighted(repertoire.demand);
}

function topicsOf({ repertoire }: Speaker, intent: Intent): readonly Topic[] {
  const topics = repertoire.topics.get(intent);
  if (!topics) throw new Error(`no topic for ${intent} in ${repertoire.language}`);
  return topics;
}

function freshTurn(speaker: Speaker, intent: Intent, previous: Turn | undefined): Turn {
  const { random } = speaker;
  const scene = previous ? nextScene(previous.scene, random) : new Map<string, Thing>();
  // A topic with many questions is asked about more often.
  const topic = random.weighted(topicsOf(speaker, intent).map((one) => [one, one.asks.length] as const));
  const ask = random.pick(topic.asks);
  const question = speak(speaker, ask, scene);
  const mentioned = slotNames(ask);
  const isElsewhere =
    !mentioned.has("district") && ["place", "museum", "sight", "mosque"].some((slot) => mentioned.has(slot));
  // The answer is about where that place is, not about the district of the question before.
  if (isElsewhere) scene.delete("district");
  return { topic, ask, answers: topic.answers, question, scene, mentioned, kind: "fresh" };
}

/** A question that continues the one before, if there is one that was not just asked. */
function continuedTurn(speaker: Speaker, previous: Turn): Turn | undefined {
  const { repertoire, random } = speaker;
  const { topic } = previous;
  const others = followUps(topic).filter((followUp) => followUp.ask !== previous.ask);
  if (others.length === 0 || !isContinuable(topic, previous.mentioned)) return undefined;
  const { ask, answers } = random.pick(others);
  const scene = continuedScene({ cast: repertoire.cast, scene: previous.scene, random }, slotNames(ask));
  const question = speak(speaker, ask, scene);
  const mentioned = new Set([...previous.mentioned, ...slotNames(ask)]);
  return { topic, ask, answers, question, scene, mentioned, kind: "continued" };
}

/** Other questions of the topic that mean about the same and ask about the same things. */
function otherWords({ repertoire }: Speaker, { topic, ask, scene }: Turn): readonly string[] {
  return topic.asks.filter((other) => {
    const isSpoken = [...slotNames(other)].every((slot) => scene.has(slot));
    return other !== ask && isSpoken && repertoire.vocabulary.inCommon(ask, [other]) > 0;
  });
}

/** The same wish in other words, as people do when an answer did not help. */
export function rephrasedTurn(speaker: Speaker, previous: Turn): Turn {
  const { random, repertoire } = speaker;
  const others = previous.kind === "continued" ? [] : otherWords(speaker, previous);
  if (others.length === 0 || random.isLucky(SAME_WORDS_CHANCE)) {
    return { ...previous, question: askedAgain(previous.question, repertoire.material, random), kind: "rephrased" };
  }
  const ask = random.pick(others);
  const scene = new Map(previous.scene);
  return {
    ...previous,
    ask,
    scene,
    question: speak(speaker, ask, scene),
    mentioned: slotNames(ask),
    kind: "rephrased",
  };
}

/** Now and then somebody asks what somebody else asked before, in the same or almost the same words. */
function repeatOf({ memory, random, repertoire }: Speaker, intent: Intent): Turn | undefined {
  const earlier = memory.get(intent);
  const chance = random.next();
  if (!earlier || chance > NEAR_DUPLICATE_CHANCE + EXACT_REPEAT_CHANCE) return undefined;
  const repeated = random.pick(earlier);
  if (chance < EXACT_REPEAT_CHANCE) return repeated;
  return { ...repeated, question: nearDuplicate(repeated.question, repertoire.material, random) };
}

function remember(memory: Memory, turn: Turn): void {
  const known = memory.get(turn.topic.intent);
  if (known) known.push(turn);
  else memory.set(turn.topic.intent, [turn]);
}

/** Slots that thanks and farewells may name although nobody spoke of them before. */
const ALWAYS_SAID = new Set(["day", "time", "party", "nights", "month"]);

/** A greeting, thanks or farewell, as one says it at that hour. */
export function politeTurn(
  speaker: Speaker,
  intent: Intent,
  { previous, hour }: { previous: Turn | undefined; hour: number },
): Turn {
  const scene = new Map(previous?.scene);
  const canSay = (slot: string) => previous === undefined || scene.has(slot) || ALWAYS_SAID.has(slot);
  const topic = speaker.random.pick(topicsOf(speaker, intent));
  const asks = topic.asks.filter((ask) => suitsHour(ask, hour) && [...slotNames(ask)].every(canSay));
  const answers = topic.answers.filter((answer) => suitsHour(answer, hour));
  const ask = speaker.random.pick(asks);
  const question = speak(speaker, ask, scene);
  return { topic, ask, answers, question, scene, mentioned: slotNames(ask), kind: "fresh" };
}

/** The next question of a session about the city. */
export function nextTurn(speaker: Speaker, previous: Turn | undefined): Turn {
  const { random, repertoire } = speaker;
  const continued = previous && random.isLucky(CONTINUE_CHANCE) ? continuedTurn(speaker, previous) : undefined;
  if (continued) return continued;
  const intent = drawIntent(speaker, previous);
  const repeated = repeatOf(speaker, intent);
  if (repeated) return repeated;
  const fresh = freshTurn(speaker, intent, previous);
  const isFirst = previous === undefined || SMALL_TALK.has(previous.topic.intent);
  const turn = { ...fresh, question: withSituation(speaker, { ...fresh, intent, isFirst }) };
  const personal = withPersonalData({ intent, question: turn.question }, repertoire.material, random);
  if (personal === turn.question) remember(speaker.memory, turn);
  return { ...turn, question: personal };
}
