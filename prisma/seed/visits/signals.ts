import type { Signals } from "@/lib/feedback/score";
import type { Random } from "@/prisma/seed/random";
import type { Exchange } from "@/prisma/seed/visits/session";

export type Behaviour = Omit<Signals, "thumbs_up" | "thumbs_down">;

const CHARACTERS_PER_SECOND = 22;
const MAX_READING_SECONDS = 180;
const CHANCES = {
  good: { map: 0.5, copy: 0.12, share: 0.04, patience: 1.2 },
  weak: { map: 0.1, copy: 0.01, share: 0, patience: 0.6 },
};

/** What a visitor does after an answer, as far as the page can see it: read, go on, ask again, copy, open the map. */
export function behaviourAfter({ reply, answeredAt }: Exchange, next: Exchange | undefined, random: Random): Behaviour {
  const chances = reply.quality === "good" ? CHANCES.good : CHANCES.weak;
  const pauseSeconds = next ? (next.askedAt - answeredAt) / 1000 : Infinity;
  const isRephrased = next?.turn.kind === "rephrased";
  const reading = 1 + (reply.answer.length / CHARACTERS_PER_SECOND) * chances.patience * Math.exp(0.5 * random.bell());
  return {
    session_continued: next !== undefined && !isRephrased,
    rephrase_within_10s: isRephrased && pauseSeconds <= 10,
    rephrase_within_30s: isRephrased && pauseSeconds <= 30,
    tool_or_link_used: reply.hasMap && random.isLucky(chances.map),
    follow_up_question: next?.turn.kind === "continued",
    copied_response: random.isLucky(chances.copy),
    shared_response: random.isLucky(chances.share),
    contradiction_detected: reply.quality === "wrong" && random.isLucky(0.25),
    time_on_response_seconds: Number(Math.min(MAX_READING_SECONDS, reading, pauseSeconds).toFixed(1)),
  };
}
