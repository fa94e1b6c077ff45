import { detectLanguage } from "@/lib/text/language";
import { normalizeQuestion } from "@/lib/text/normalize";
import { MATERIAL } from "@/prisma/seed/material/languages";
import { type Intent, type Language, LANGUAGES } from "@/prisma/seed/material/material";
import { createRandom, hash } from "@/prisma/seed/random";
import { answerTo } from "@/prisma/seed/talk/answers";
import { MAP_INTENTS } from "@/prisma/seed/talk/intents";
import { type Listener, listenerFor, type Understood } from "@/prisma/seed/talk/listening";

export type DemonstrationAnswer = {
  readonly answer: string;
  readonly language: Language;
  readonly intent: Intent;
  readonly has_map_data: boolean;
};

/** What speaks for the language that a question seems to be in, when it is too short to tell. */
const SEEMING = 0.08;

const listeners = new Map<Language, Listener>();

/** Made when the first question in the language comes. */
function listenerIn(language: Language): Listener {
  const listener = listeners.get(language) ?? listenerFor(MATERIAL[language]);
  listeners.set(language, listener);
  return listener;
}

type Heard = Understood & { readonly language: Language };

/** The language beyond doubt, or else all of them and the one it seems to be. */
function languagesOf(question: string): { seeming: Language; possible: readonly Language[] } {
  const { language, confident } = detectLanguage(question);
  const seeming = LANGUAGES.find((one) => one === language);
  return { seeming: seeming ?? "en", possible: seeming && confident ? [seeming] : LANGUAGES };
}

function hear(question: string, language: Language): Heard[] {
  const understood = listenerIn(language).understand(question);
  return understood ? [{ ...understood, language }] : [];
}

/** Answers any question about Istanbul from the demonstration material, always in the same way; null if there is none. */
export function demonstrationAnswer(question: string): DemonstrationAnswer | null {
  if (question.trim() === "") return null;
  const { seeming, possible } = languagesOf(question);
  const surety = ({ likeness, language }: Heard) => likeness + (language === seeming ? SEEMING : 0);
  const [best] = possible.flatMap((language) => hear(question, language)).sort((a, b) => surety(b) - surety(a));
  if (!best) {
    return { answer: MATERIAL[seeming].fallback, language: seeming, intent: "general_info", has_map_data: false };
  }
  const { ask, answers, scene, topic, language } = best;
  const voice = {
    repertoire: listenerIn(language).repertoire,
    random: createRandom(hash(normalizeQuestion(question))),
  };
  const answer = answerTo(voice, { ask, answers, scene, mentioned: new Set(scene.keys()) });
  return { answer, language, intent: topic.intent, has_map_data: MAP_INTENTS.has(topic.intent) };
}
