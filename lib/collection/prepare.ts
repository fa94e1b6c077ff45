import { coarseLocation } from "@/lib/collection/coarse-location";
import { type Seal, spanRows } from "@/lib/collection/span-rows";
import type { InteractionInput, Source } from "@/lib/interactions/schema";
import { newId } from "@/lib/platform/ids";
import {
  anonymize,
  anonymizeInteraction,
  anonymizeLeaves,
  type Surroundings as Anonymity,
} from "@/lib/privacy/anonymize";
import type { Place } from "@/lib/privacy/places";
import type { Rules } from "@/lib/privacy/rules";
import { codePointLength } from "@/lib/text/code-points";
import { detectLanguage } from "@/lib/text/language";

/** What the service for names found in the two texts; null when it could not be asked. */
export type FoundNames = { query: readonly Place[]; answer: readonly Place[] } | null;

type Surroundings = {
  now: Date;
  source: Source;
  pseudonyms: { sessionId: string | null; userId: string | null };
  rules: Rules;
  sealedDays: number;
  seal: Seal;
  /** What the session remembers. */
  memory?: Pick<Anonymity, "memory" | "hide">;
  /** Left out when no service is asked. */
  names?: FoundNames | undefined;
};

function languageOf(given: string | undefined, query: string) {
  if (given !== undefined) return { language: given, languageSource: "caller" };
  return { language: detectLanguage(query).language, languageSource: "detected" };
}

const namesState = (names: FoundNames | undefined) =>
  names === undefined ? null : names === null ? "unavailable" : "done";

/** An intent is a name that the caller made; one that names a person instead is none. */
function intentOf(given: string | undefined): string {
  const isNamed = given !== undefined && anonymize(given, { role: "visitor" }).spans.length === 0;
  return isNamed ? given : "unknown";
}

/** The small texts beside question and answer, anonymised as a visitor's with what the session knows by now. */
function smallTexts(input: InteractionInput, known: Anonymity) {
  const anonymous = (text: string) => anonymize(text, { role: "visitor", ...known }).text;
  const optional = (text: string | undefined) => (text === undefined ? null : anonymous(text));
  return {
    method: optional(input.method),
    model: optional(input.model),
    variant: optional(input.variant),
    location: coarseLocation(input.location, anonymous),
    metadata: input.metadata === undefined ? null : JSON.stringify(anonymizeLeaves(input.metadata, known).value),
  };
}

/** What is stored of one interaction: anonymised, with pseudonyms for its visitor, and the spans that were redacted. */
export function prepareInteraction(input: InteractionInput, surroundings: Surroundings) {
  const { now, source, rules, names, pseudonyms, memory: before = {} } = surroundings;
  const { user_query: userQuery, llm_response: llmResponse } = input;
  const { query, answer, memory } = anonymizeInteraction(
    { userQuery, llmResponse, ...(names && { query: { names: names.query }, answer: { names: names.answer } }) },
    { ...before, rules },
  );
  const id = input.interaction_id ?? newId(now);
  const row = {
    id,
    timestamp: input.timestamp ?? now,
    receivedAt: now,
    source,
    userQuery: query.text,
    llmResponse: answer.text,
    responseLength: codePointLength(answer.text),
    ...languageOf(input.language, userQuery),
    intent: intentOf(input.intent),
    confidence: input.confidence ?? null,
    responseTimeMs: input.response_time ?? null,
    cached: input.cached ?? null,
    hasMapData: input.has_map_data ?? null,
    ...pseudonyms,
    ...smallTexts(input, { ...before, memory, rules }),
    detectorVersion: rules.version,
    namesState: namesState(names),
  };
  const about = { interactionId: id, now, sealedDays: surroundings.sealedDays, seal: surroundings.seal };
  const queryRows = spanRows(query.spans, { ...about, field: "query", original: userQuery });
  const answerRows = spanRows(answer.spans, { ...about, field: "answer", original: llmResponse });
  return {
    row,
    spans: [...queryRows.rows, ...answerRows.rows],
    copies: [...queryRows.copies, ...answerRows.copies],
    facts: answer.facts,
    memory,
  };
}

export type PreparedInteraction = ReturnType<typeof prepareInteraction>;
