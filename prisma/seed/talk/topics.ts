import type { Intent, Language, Material, Topic } from "@/prisma/seed/material/material";
import { DEMAND } from "@/prisma/seed/talk/intents";
import { castOf, type Cast } from "@/prisma/seed/talk/scene";
import { createVocabulary, type Vocabulary } from "@/prisma/seed/talk/words";

/** The material of a language, ready to speak. */
export type Repertoire = {
  readonly language: Language;
  readonly material: Material;
  readonly cast: Cast;
  readonly topics: ReadonlyMap<Intent, readonly Topic[]>;
  /** How often visitors open each subject that there are topics of. */
  readonly demand: readonly (readonly [Intent, number])[];
  readonly vocabulary: Vocabulary;
  /** Answers that were written for one question of their topic. */
  readonly special: ReadonlySet<string>;
};

const MUCH = 0.4;
const NEARLY = 0.7;

/** For each question that one answer alone takes up, and with much of its words, that answer. */
function specialAnswers({ asks, answers }: Topic, { inCommon }: Vocabulary): readonly string[] {
  return asks.flatMap((ask) => {
    const most = Math.max(...answers.map((answer) => inCommon(ask, [answer])));
    const taking = answers.filter((answer) => inCommon(ask, [answer]) >= most * NEARLY);
    return taking.length === 1 && most >= inCommon(ask, [ask]) * MUCH ? taking : [];
  });
}

export function repertoireOf(material: Material): Repertoire {
  const topics = new Map<Intent, Topic[]>();
  for (const topic of material.topics) {
    const sameIntent = topics.get(topic.intent);
    if (sameIntent) sameIntent.push(topic);
    else topics.set(topic.intent, [topic]);
  }
  const vocabulary = createVocabulary(material.topics.flatMap((topic) => topic.asks));
  const special = new Set(material.topics.flatMap((topic) => specialAnswers(topic, vocabulary)));
  const demand = [...topics.keys()].map((intent) => [intent, DEMAND[intent] ?? 0] as const);
  return { language: material.language, material, cast: castOf(material), topics, demand, vocabulary, special };
}

/** The questions that continue a topic, each with the answers it may get. */
export function followUps(topic: Topic): { ask: string; answers: readonly string[] }[] {
  return (topic.then ?? []).flatMap((followUp) =>
    typeof followUp === "string"
      ? [{ ask: followUp, answers: topic.answers }]
      : followUp.asks.map((ask) => ({ ask, answers: followUp.answers })),
  );
}
