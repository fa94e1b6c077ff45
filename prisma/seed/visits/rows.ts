import type { z } from "zod";
import type { FeedbackInput, SmartFeedbackInput } from "@/lib/feedback/schema";
import type { InteractionInput } from "@/lib/interactions/schema";
import { codePointLength } from "@/lib/text/code-points";
import type { Visit } from "@/prisma/seed/visits/plan";
import type { Exchange } from "@/prisma/seed/visits/session";
import type { Vote } from "@/prisma/seed/visits/votes";

/** What the API takes, with the two lengths that the old system's files have beside it. */
export type DemonstrationInteraction = z.input<typeof InteractionInput> & {
  readonly interaction_id: string;
  readonly timestamp: string;
  readonly query_length: number;
  readonly response_length: number;
};

type When = { readonly timestamp: string; readonly session_id: string };

/** What one of the two feedback calls takes, and when who called it. */
export type DemonstrationFeedback =
  | ({ readonly kind: "submit" } & When & z.input<typeof FeedbackInput>)
  | ({ readonly kind: "smart" } & When & z.input<typeof SmartFeedbackInput>);

const MODEL = "llama-3.1-8b-instruct";
/** The middle of the city, of which the collection keeps no more than the area. */
const HERE = { lat: 41.0165, lon: 28.9754 };

const timeOf = (visit: Visit, afterMs: number) => new Date(visit.startsAt + afterMs).toISOString();
const idOf = (visit: Visit, index: number) => `${visit.sessionId.replace("session-", "")}-${index + 1}`;

function methodOf({ reply, turn }: Exchange): string {
  if (reply.isCached) return "cache";
  if (turn.topic.intent === "gps_navigation") return "gps";
  return reply.hasMap ? "llm_with_map" : "pure_llm";
}

function toInteraction(visit: Visit, exchange: Exchange, index: number): DemonstrationInteraction {
  const { turn, reply } = exchange;
  return {
    interaction_id: idOf(visit, index),
    timestamp: timeOf(visit, exchange.askedAt),
    user_query: turn.question,
    llm_response: reply.answer,
    language: visit.language,
    intent: turn.topic.intent,
    confidence: reply.confidence,
    response_time: reply.responseMs,
    cached: reply.isCached,
    method: methodOf(exchange),
    query_length: codePointLength(turn.question),
    response_length: codePointLength(reply.answer),
    has_map_data: reply.hasMap,
    session_id: visit.sessionId,
    user_id: visit.userId,
    model: MODEL,
    variant: visit.variant,
    ...(turn.topic.intent === "gps_navigation" && { location: HERE }),
  };
}

/** A conversation as the chatbot would have logged it. */
export function toInteractions(visit: Visit, exchanges: readonly Exchange[]): DemonstrationInteraction[] {
  return exchanges.map((exchange, index) => toInteraction(visit, exchange, index));
}

/** The feedback of a conversation as its page would have sent it. */
export function toFeedback(
  visit: Visit,
  exchanges: readonly Exchange[],
  votes: readonly Vote[],
): DemonstrationFeedback[] {
  return votes.map(({ exchange, givenAt, event }) => {
    const about = {
      timestamp: timeOf(visit, givenAt),
      session_id: visit.sessionId,
      interaction_id: idOf(visit, exchanges.indexOf(exchange)),
    };
    return event.kind === "submit" ? { ...event, ...about } : { ...event, ...about };
  });
}
