import { Tally } from "@/lib/counters/tally";

export type RemovedInteraction = { id: string; timestamp: Date; language: string; intent: string; reviewState: string };
export type RemovedEvent = { interactionId: string; type: string; bucket: string | null; dislikeReason: string | null };
export type RemovedVote = { interactionId: string; direction: string };

/** What an erasure takes out of the collection. */
export type Removal = {
  interactions: readonly RemovedInteraction[];
  events: readonly RemovedEvent[];
  votes: readonly RemovedVote[];
  /** The intent of every stored interaction that an event or a vote is about, whether it stays or goes. */
  intents: ReadonlyMap<string, string>;
};

/** What the counters have to lose, so that they say what a full count says afterwards. */
export function tallyOf({ interactions, events, votes, intents }: Removal): Tally {
  const tally = new Tally();
  for (const interaction of interactions) loseInteraction(tally, interaction);
  for (const event of events) loseEvent(tally, event, intents.get(event.interactionId));
  for (const { interactionId, direction } of votes)
    if (intents.has(interactionId)) tally.add("total", direction === "up" ? "positive" : "negative", -1);
  return tally;
}

function loseInteraction(tally: Tally, { timestamp, language, intent, reviewState }: RemovedInteraction): void {
  tally.add("total", "interactions", -1);
  tally.add("language", language, -1);
  tally.add("intent", intent, -1);
  tally.add("day", timestamp.toISOString().slice(0, 10), -1);
  if (reviewState !== "waiting") tally.add("review", reviewState, -1);
}

function loseEvent(tally: Tally, { type, bucket, dislikeReason }: RemovedEvent, intent: string | undefined): void {
  tally.add("total", "events", -1);
  if (type === "smart" && bucket !== null) tally.add("smart", bucket, -1);
  if (intent !== undefined && bucket === "gold") tally.add("intent-gold", intent, -1);
  if (intent !== undefined && bucket === "fail") tally.add("intent-fail", intent, -1);
  if (dislikeReason !== null && dislikeReason !== "none") tally.add("dislike-reason", dislikeReason, -1);
}
