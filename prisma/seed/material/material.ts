import type { DislikeReason } from "@/lib/feedback/schema";

/** The intents of the first user, in the order of the product's description. */
export const INTENTS = [
  "greeting",
  "farewell",
  "thanks",
  "help",
  "restaurant",
  "food",
  "attraction",
  "museum",
  "history",
  "cultural_info",
  "transportation",
  "route_planning",
  "gps_navigation",
  "neighborhoods",
  "accommodation",
  "booking",
  "price_info",
  "budget",
  "luxury",
  "shopping",
  "nightlife",
  "events",
  "weather",
  "family_activities",
  "romantic",
  "local_tips",
  "hidden_gems",
  "recommendation",
  "general_info",
  "emergency",
] as const;
export type Intent = (typeof INTENTS)[number];

export const LANGUAGES = ["en", "tr", "ar", "fr", "de", "ru"] as const;
export type Language = (typeof LANGUAGES)[number];

/** What a slot can hold: a name, its inflected forms, and whole sentences about it. `near` is a district's name. */
export type Thing = { readonly name: string; readonly [field: string]: string };

/** Questions that only make sense after another one, with their own answers. */
export type FollowUp = { readonly asks: readonly string[]; readonly answers: readonly string[] };

/**
 * Questions, and answers of which at least one fits each of them. `then` are questions that continue; a bare one is
 * answered as the topic is. `{museum}` is a thing's name, `{museum.hours}` one of its fields; `{place}` is any museum
 * or sight, `{mosque}` a sight where people pray, `{next}` one not spoken of yet, `{other}` a second district.
 */
export type Topic = {
  readonly intent: Intent;
  readonly asks: readonly string[];
  readonly then?: readonly (string | FollowUp)[];
  readonly answers: readonly string[];
};

export type Material = {
  readonly language: Language;
  readonly slots: Readonly<Record<string, readonly (string | Thing)[]>>;
  readonly topics: readonly Topic[];
  /** Sentences a visitor may say before the question. */
  readonly situations: readonly string[];
  /** What politeness puts in front of a question asked before. */
  readonly polite: readonly string[];
  /** Sentences with fictitious personal data: `{person}`, `{email}`, `{phone}`, `{card}`, `{iban}`, `{passport}`, `{tckn}`, `{hotel}`, `{room}`. */
  readonly personal: readonly string[];
  /** Invented people; `mail` is the part before the @. */
  readonly people: readonly Thing[];
  readonly hotels: readonly string[];
  /** Answers that deserve a dislike. */
  readonly weak: { readonly generic: readonly string[]; readonly short: readonly string[] };
  /** Praise of any answer or one of an intent, complaints by what is wrong, and both with `{email}` or `{phone}`. */
  readonly comments: {
    readonly up: Readonly<Partial<Record<Intent | "any", readonly string[]>>>;
    readonly down: Readonly<Partial<Record<DislikeReason, readonly string[]>>>;
    readonly contact: { readonly up: readonly string[]; readonly down: readonly string[] };
  };
  readonly fallback: string;
};
