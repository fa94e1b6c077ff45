import { speak, type Voice } from "@/prisma/seed/talk/speech";
import { type Asked, fittingAnswers } from "@/prisma/seed/talk/fitting";

/** An answer that fits the question, about what the conversation is about. */
export function answerTo(voice: Voice, asked: Asked): string {
  return speak(voice, voice.random.pick(fittingAnswers(voice.repertoire, asked)), asked.scene);
}
