import type { InteractionInput, Location, Source } from "@/lib/interactions/schema";
import { newId } from "@/lib/platform/ids";
import { anonymize, anonymizeInteraction, anonymizeLeaves, DETECTOR_VERSION, type Span } from "@/lib/privacy/anonymize";
import { codePointLength } from "@/lib/text/code-points";
import { detectLanguage } from "@/lib/text/language";

type Surroundings = {
  now: Date;
  source: Source;
  pseudonym: (kind: "user" | "session", id: string) => string;
};

const COORDINATES = /^\s*(-?\d{1,3}(?:\.\d+)?)\s*[,;]\s*(-?\d{1,3}(?:\.\d+)?)\s*$/;

/** The area of a point: one decimal of a degree, about eleven kilometres, which is a city and no doorstep. */
const areaOf = (lat: number, lon: number): string => `${lat.toFixed(1)},${lon.toFixed(1)}`;

/** What may be kept of where the visitor was; null when it names no place. */
function coarseLocation(location: Location | undefined): string | null {
  if (location === undefined) return null;
  if (typeof location === "string") {
    const [, lat, lon] = COORDINATES.exec(location) ?? [];
    return lat !== undefined && lon !== undefined ? areaOf(Number(lat), Number(lon)) : visitorText(location);
  }
  const lat = location.lat ?? location.latitude;
  const lon = location.lon ?? location.lng ?? location.longitude;
  return lat === undefined || lon === undefined ? null : areaOf(lat, lon);
}

const visitorText = (text: string) => anonymize(text, { role: "visitor" }).text;
const optionalText = (text: string | undefined) => (text === undefined ? null : visitorText(text));

function languageOf(given: string | undefined, query: string) {
  if (given !== undefined) return { language: given, languageSource: "caller" };
  return { language: detectLanguage(query).language, languageSource: "detected" };
}

const spanRow = (interactionId: string, field: "query" | "answer", now: Date) => (span: Span) => ({
  id: newId(now),
  interactionId,
  field,
  start: span.start,
  end: span.end,
  entity: span.entity,
  confidence: span.confidence,
  rule: span.rule,
  origin: "rule",
  state: "redacted",
  createdAt: now,
});

/** What is stored of one interaction: anonymised, with pseudonyms for its visitor, and the spans that were redacted. */
export function prepareInteraction(input: InteractionInput, { now, source, pseudonym }: Surroundings) {
  const { query, answer } = anonymizeInteraction({ userQuery: input.user_query, llmResponse: input.llm_response });
  const id = input.interaction_id ?? newId(now);
  const row = {
    id,
    timestamp: input.timestamp ?? now,
    receivedAt: now,
    source,
    userQuery: query.text,
    llmResponse: answer.text,
    responseLength: codePointLength(answer.text),
    ...languageOf(input.language, input.user_query),
    intent: input.intent ?? "unknown",
    confidence: input.confidence ?? null,
    responseTimeMs: input.response_time ?? null,
    cached: input.cached ?? null,
    method: optionalText(input.method),
    hasMapData: input.has_map_data ?? null,
    sessionId: input.session_id === undefined ? null : pseudonym("session", input.session_id),
    userId: input.user_id === undefined ? null : pseudonym("user", input.user_id),
    model: optionalText(input.model),
    variant: optionalText(input.variant),
    location: coarseLocation(input.location),
    metadata: input.metadata === undefined ? null : JSON.stringify(anonymizeLeaves(input.metadata).value),
    detectorVersion: DETECTOR_VERSION,
  };
  const spans = [...query.spans.map(spanRow(id, "query", now)), ...answer.spans.map(spanRow(id, "answer", now))];
  return { row, spans };
}

export type PreparedInteraction = ReturnType<typeof prepareInteraction>;
