import { z } from "zod";

export const MAX_BATCH = 1000;
const MAX_QUERY_CHARACTERS = 20_000;
const MAX_ANSWER_CHARACTERS = 50_000;
export const SOURCES = ["api", "import", "demonstration", "playground"] as const;
export type Source = (typeof SOURCES)[number];

/** Text that both databases store byte for byte. */
export const StoredText = z
  .string()
  .refine((text) => !text.includes("\0"), "must not contain NUL characters")
  .refine((text) => text.isWellFormed(), "must not contain lone surrogates");

const shortText = (max: number) => StoredText.pipe(z.string().trim().min(1).max(max));

/** The caller's own id of an interaction. */
export const InteractionId = shortText(100);

const OFFSET = /(Z|[+-]\d{2}:?\d{2})$/i;
const MOMENT = /^(\d{4})-(\d{2})-(\d{2})[T ](\d{2}):(\d{2})(:\d{2}([.,]\d{1,9})?)?(Z|[+-]\d{2}:?\d{2})?$/i;

function toMoment(text: string): Date | null {
  const parts = MOMENT.exec(text);
  if (!parts) return null;
  const [, year, month, day] = parts.map(Number);
  const isDay = new Date(Date.UTC(year ?? 0, (month ?? 0) - 1, day)).getUTCDate() === day;
  const iso = text.replace(" ", "T").replace(",", ".");
  const moment = new Date(OFFSET.test(iso) ? iso : `${iso}Z`);
  const isSane = year !== undefined && year >= 2000 && year <= 2100;
  return isDay && isSane && !Number.isNaN(moment.getTime()) ? moment : null;
}

/** An ISO 8601 date and time of this century; without a zone it is UTC. */
export const Timestamp = z.string().transform((text, issues) => {
  const moment = toMoment(text.trim());
  if (moment) return moment;
  issues.addIssue({ code: "custom", message: "must be an ISO 8601 date and time between the years 2000 and 2100" });
  return z.NEVER;
});

/** An ISO 639 language, with or without a region, kept as the language alone. */
export const Language = z
  .string()
  .regex(/^[a-z]{2,3}([-_][a-z0-9]{2,8})*$/i, "must be a language code such as en or tr-TR")
  .transform((code) => code.toLowerCase().split(/[-_]/)[0] ?? code);

export const IntentName = shortText(64).pipe(
  z.string().regex(/^[\p{L}\p{N}][\p{L}\p{N} _.:/-]*$/u, "must be a name such as route_planning"),
);

const MAX_DEPTH = 32;
const MAX_METADATA_CHARACTERS = 20_000;

/** True when no object or array lies deeper than `MAX_DEPTH`; iterative, so that depth itself can't hurt. */
function isShallow(value: unknown): boolean {
  let level: unknown[] = [value];
  for (let depth = 0; level.length > 0; depth += 1) {
    if (depth > MAX_DEPTH) return false;
    level = level.flatMap((item) =>
      item !== null && typeof item === "object" ? (Object.values(item) as unknown[]) : [],
    );
  }
  return true;
}

/** Any JSON object the caller wants to keep with an interaction. */
const Metadata = z
  .unknown()
  .refine((value) => value !== null && typeof value === "object" && !Array.isArray(value), "must be an object")
  .refine(isShallow, { message: `must not be nested deeper than ${String(MAX_DEPTH)} levels`, abort: true })
  .transform((value) => JSON.stringify(value))
  .pipe(StoredText.pipe(z.string().max(MAX_METADATA_CHARACTERS)))
  .refine(
    (text) => !/(?<!\\)(?:\\\\)*\\u(?:0000|d[89a-f][0-9a-f]{2})/i.test(text),
    "must not contain NUL characters or lone surrogates",
  )
  .transform((text) => JSON.parse(text) as Record<string, unknown>);

const Coordinate = z.number().min(-180).max(180);
const Place = z.object({
  lat: Coordinate.optional(),
  lon: Coordinate.optional(),
  lng: Coordinate.optional(),
  latitude: Coordinate.optional(),
  longitude: Coordinate.optional(),
});

/** Where the visitor was: a place's name, or coordinates, of which only the area is kept. */
export const Location = z.union([shortText(200), Place], "must be a place's name or an object with lat and lon");
export type Location = z.infer<typeof Location>;

/** Absent and null mean the same. */
const maybe = <S extends z.ZodType>(schema: S) => schema.nullish().transform((value) => value ?? undefined);

export const InteractionInput = z.object({
  user_query: StoredText.pipe(z.string().min(1).max(MAX_QUERY_CHARACTERS)),
  llm_response: StoredText.pipe(z.string().min(1).max(MAX_ANSWER_CHARACTERS)),
  interaction_id: maybe(InteractionId),
  timestamp: maybe(Timestamp),
  language: maybe(Language),
  intent: maybe(IntentName),
  confidence: maybe(z.number().min(0).max(1)),
  response_time: maybe(z.number().min(0).max(86_400_000)),
  cached: maybe(z.boolean()),
  method: maybe(shortText(64)),
  has_map_data: maybe(z.boolean()),
  session_id: maybe(shortText(200)),
  user_id: maybe(shortText(200)),
  model: maybe(shortText(120)),
  variant: maybe(shortText(64)),
  location: maybe(Location),
  metadata: maybe(Metadata),
});
export type InteractionInput = z.infer<typeof InteractionInput>;

export const InteractionPath = z.object({ interactionId: InteractionId });

export const FIELDS = ["query", "answer"] as const;
export const REVIEW_STATES = ["waiting", "approved", "rejected"] as const;
export type ReviewState = (typeof REVIEW_STATES)[number];

const anyOr = <S extends z.ZodType>(schema: S) =>
  z.union([z.literal("").transform(() => undefined), schema]).optional();

/** Filters of the list of interactions; they stand in the URL. */
export const InteractionListParams = z.object({
  search: anyOr(z.string().trim().max(200)).catch(undefined),
  language: anyOr(Language).catch(undefined),
  intent: anyOr(IntentName).catch(undefined),
  vote: anyOr(z.enum(["up", "down", "none"])).catch(undefined),
  review: anyOr(z.enum(REVIEW_STATES)).catch(undefined),
  after: z.string().max(200).optional().catch(undefined),
});
export type InteractionListParams = z.infer<typeof InteractionListParams>;

export type InteractionSummary = {
  id: string;
  timestamp: string;
  userQuery: string;
  llmResponse: string;
  language: string;
  intent: string;
  thumbsUp: number;
  thumbsDown: number;
  bucket: string | null;
  reviewState: string;
  source: string;
};
