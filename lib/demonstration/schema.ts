import { z } from "zod";
import { StoredText } from "@/lib/interactions/schema";

export const PlaygroundQuestion = z.strictObject({
  question: StoredText.pipe(z.string().trim().min(1, "needs a question").max(2000)),
  sessionId: z.uuid(),
});
export type PlaygroundQuestion = z.infer<typeof PlaygroundQuestion>;

export type PlaygroundAnswer = { interactionId: string; answer: string; language: string };
