import type { Intent } from "@/prisma/seed/material/material";
import { SMALL_TALK } from "@/prisma/seed/talk/intents";
import type { Scene } from "@/prisma/seed/talk/scene";
import { speak, type Voice } from "@/prisma/seed/talk/speech";
import { slotNames } from "@/prisma/seed/talk/templates";

type Question = {
  readonly intent: Intent;
  readonly ask: string;
  readonly question: string;
  readonly scene: Scene;
  readonly isFirst: boolean;
};

const FIRST_CHANCE = 0.34;
const LATER_CHANCE = 0.05;

/** Subjects in which nobody introduces a group of ten. */
const PRIVATE: ReadonlySet<Intent> = new Set<Intent>(["romantic", "emergency"]);

/** What a situation that names one thing must not stand before: nobody who arrives in May asks about tonight. */
const CONTRADICTIONS: Readonly<Record<string, readonly string[]>> = {
  museum: ["museum", "sight", "place", "next"],
  month: ["time", "evening", "day", "month"],
  day: ["time", "evening", "day"],
  hours: ["nights", "month", "day", "hours"],
  nights: ["nights", "hours"],
  party: ["party"],
  age: ["age", "party"],
};

const PLACES = new Set(["museum", "sight", "place"]);

/** Says a situation; a place in it is one that the conversation is not about. */
function speakAside(voice: Voice, situation: string, scene: Scene): string {
  const aside = new Map([...scene].filter(([slot]) => !PLACES.has(slot)));
  const sentence = speak(voice, situation, aside);
  for (const [slot, thing] of aside) if (!PLACES.has(slot)) scene.set(slot, thing);
  return sentence;
}

/** The question, in some of them after a sentence about the visitor. */
export function withSituation(voice: Voice, { intent, ask, question, scene, isFirst }: Question): string {
  const { repertoire, random } = voice;
  if (SMALL_TALK.has(intent) || PRIVATE.has(intent)) return question;
  if (!random.isLucky(isFirst ? FIRST_CHANCE : LATER_CHANCE)) return question;
  const asked = slotNames(ask);
  const fits = (situation: string) =>
    [...slotNames(situation)].every((slot) => !CONTRADICTIONS[slot]?.some((other) => asked.has(other)));
  return `${speakAside(voice, random.pick(repertoire.material.situations.filter(fits)), scene)} ${question}`;
}
