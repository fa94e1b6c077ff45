import type { Intent } from "@/prisma/seed/material/material";

export const SMALL_TALK: ReadonlySet<Intent> = new Set<Intent>(["greeting", "farewell", "thanks", "help"]);

/** Answers of these usually come with a map. */
export const MAP_INTENTS: ReadonlySet<Intent> = new Set<Intent>([
  "restaurant",
  "attraction",
  "museum",
  "transportation",
  "route_planning",
  "gps_navigation",
  "neighborhoods",
  "accommodation",
  "hidden_gems",
  "nightlife",
  "shopping",
]);

/** How often visitors open a subject, in no particular unit. Greetings and thanks have their own places. */
export const DEMAND: Readonly<Partial<Record<Intent, number>>> = {
  restaurant: 13,
  attraction: 12.5,
  transportation: 12.5,
  museum: 8,
  food: 6.5,
  route_planning: 6.5,
  neighborhoods: 4.5,
  shopping: 4.5,
  price_info: 4,
  history: 3.8,
  gps_navigation: 3.8,
  general_info: 3.6,
  recommendation: 3.5,
  accommodation: 3.4,
  events: 3.2,
  cultural_info: 3,
  nightlife: 2.8,
  local_tips: 2.8,
  hidden_gems: 2.8,
  weather: 2.7,
  booking: 2.4,
  budget: 2.2,
  family_activities: 2.2,
  romantic: 1.7,
  help: 0.9,
  luxury: 0.6,
  emergency: 0.6,
};

const AROUND_PLACES: readonly Intent[] = ["price_info", "route_planning", "history", "gps_navigation", "restaurant"];
const AROUND_DISTRICTS: readonly Intent[] = ["restaurant", "transportation", "accommodation", "nightlife", "shopping"];

/** What visitors tend to ask next. */
export const NEXT: Readonly<Partial<Record<Intent, readonly Intent[]>>> = {
  attraction: AROUND_PLACES,
  museum: AROUND_PLACES,
  history: ["museum", "attraction", "gps_navigation"],
  restaurant: ["food", "transportation", "price_info", "booking", "gps_navigation"],
  food: ["restaurant", "price_info", "local_tips"],
  transportation: ["route_planning", "price_info", "attraction", "neighborhoods"],
  route_planning: ["attraction", "transportation", "restaurant"],
  gps_navigation: ["transportation", "restaurant", "attraction"],
  neighborhoods: AROUND_DISTRICTS,
  accommodation: ["booking", "neighborhoods", "transportation", "budget"],
  recommendation: ["attraction", "restaurant", "route_planning"],
  nightlife: ["transportation", "restaurant", "local_tips"],
  events: ["booking", "transportation", "nightlife"],
  weather: ["attraction", "recommendation", "family_activities"],
  shopping: ["price_info", "transportation", "food"],
  budget: ["restaurant", "price_info", "attraction"],
  family_activities: ["restaurant", "transportation", "museum"],
  romantic: ["restaurant", "booking", "hidden_gems"],
  hidden_gems: ["gps_navigation", "history", "restaurant"],
};

/** The chance of a poor answer where the chatbot is weaker than usual. */
export const WEAKNESS: Readonly<Partial<Record<Intent, number>>> = {
  gps_navigation: 0.38,
  events: 0.36,
  booking: 0.24,
  weather: 0.22,
  nightlife: 0.12,
  greeting: 0,
  farewell: 0,
  thanks: 0,
};
export const USUAL_WEAKNESS = 0.075;
