import type { Topic } from "@/prisma/seed/material/material";
import type { Scene } from "@/prisma/seed/talk/scene";
import { slotNames, slotsOf } from "@/prisma/seed/talk/templates";
import type { Repertoire } from "@/prisma/seed/talk/topics";

/** A question whose answer is looked for among some. */
export type Asked = {
  readonly ask: string;
  readonly answers: readonly string[];
  readonly mentioned: ReadonlySet<string>;
  readonly scene: Scene;
};

/** Slots that say under which circumstances something is asked, not what about. */
const CIRCUMSTANCES = new Set([
  ...["age", "budget", "district", "party"],
  ...["day", "evening", "hours", "month", "nights", "time"],
]);

/** How much it means that two texts are about the same slot. */
export function slotWeight(slot: string): number {
  return CIRCUMSTANCES.has(slot) ? 1 : 3;
}

const NEARLY = 0.7;

function overlap(answer: string, mentioned: ReadonlySet<string>): number {
  const both = [...slotNames(answer)].filter((slot) => mentioned.has(slot));
  return both.reduce((sum, slot) => sum + slotWeight(slot), 0);
}

/** How many things an answer brings up that the question did not; where one is can always be spoken of. */
function strangers(answer: string, mentioned: ReadonlySet<string>): number {
  return [...slotNames(answer)].filter((slot) => !mentioned.has(slot) && slot !== "district").length;
}

/** What an answer says as far as the scene tells: its own words, and the sentences about what was spoken of. */
function knownTexts(answer: string, scene: Scene): readonly string[] {
  const sentences = slotsOf(answer).filter(({ field }) => field !== "name");
  return [answer, ...sentences.map(({ name, field }) => scene.get(name)?.[field] ?? "")];
}

function smallestOf(answers: readonly string[], measure: (answer: string) => number): readonly string[] {
  const measures = answers.map(measure);
  const least = Math.min(...measures);
  return answers.filter((_, index) => measures[index] === least);
}

/** The answers that take up the words of a question; where none does, those that were not written for another. */
function responsive({ vocabulary, special }: Repertoire, asked: Asked): readonly string[] {
  const { ask, answers, scene } = asked;
  const shares = answers.map((answer) => vocabulary.inCommon(ask, knownTexts(answer, scene)));
  const most = Math.max(...shares);
  if (most > 0) return answers.filter((_, index) => (shares[index] ?? 0) >= most * NEARLY);
  const general = answers.filter((answer) => !special.has(answer));
  return general.length > 0 ? general : answers;
}

/**
 * The answers that say most about what the question named, of those the ones that respond to its words, and of those
 * the ones that stay with the subject.
 */
export function fittingAnswers(repertoire: Repertoire, asked: Asked): readonly string[] {
  const { answers, mentioned } = asked;
  const named = smallestOf(answers, (answer) => -overlap(answer, mentioned));
  return smallestOf(responsive(repertoire, { ...asked, answers: named }), (answer) => strangers(answer, mentioned));
}

/** True when a follow-up question of this topic would be answered with something already spoken of. */
export function isContinuable(topic: Topic, mentioned: ReadonlySet<string>): boolean {
  return topic.answers.some((answer) => overlap(answer, mentioned) > 0);
}
