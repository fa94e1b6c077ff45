import type { Intent, Language, Material, Topic } from "@/prisma/seed/material/material";
import { castOf, type Cast } from "@/prisma/seed/scene";
import { slotsOf } from "@/prisma/seed/templates";

/** The material of a language, ready to speak. */
export type Repertoire = {
  readonly language: Language;
  readonly material: Material;
  readonly cast: Cast;
  readonly topics: ReadonlyMap<Intent, readonly Topic[]>;
};

export function repertoireOf(material: Material): Repertoire {
  const topics = new Map<Intent, Topic[]>();
  for (const topic of material.topics) {
    const sameIntent = topics.get(topic.intent);
    if (sameIntent) sameIntent.push(topic);
    else topics.set(topic.intent, [topic]);
  }
  return { language: material.language, material, cast: castOf(material), topics };
}

export function slotNames(template: string): Set<string> {
  return new Set(slotsOf(template).map((slot) => slot.name));
}

function overlap(answer: string, mentioned: ReadonlySet<string>): number {
  return [...slotNames(answer)].filter((slot) => mentioned.has(slot)).length;
}

/** The answers of a topic that say most about what the question named. */
export function fittingAnswers(topic: Topic, mentioned: ReadonlySet<string>): readonly string[] {
  const most = Math.max(...topic.answers.map((answer) => overlap(answer, mentioned)));
  return topic.answers.filter((answer) => overlap(answer, mentioned) === most);
}

/** True when a follow-up question of this topic would be answered with something already spoken of. */
export function isContinuable(topic: Topic, mentioned: ReadonlySet<string>): boolean {
  return topic.then !== undefined && topic.answers.some((answer) => overlap(answer, mentioned) > 0);
}
