import type { PlaceKind } from "@/lib/privacy/schema";

const KINDS = {
  place: { one: "Place", many: "Places and sights" },
  business: { one: "Business", many: "Businesses" },
  figure: { one: "Public figure", many: "Figures of public life" },
} as const satisfies Record<PlaceKind, { one: string; many: string }>;

export const KIND_OPTIONS = Object.entries(KINDS).map(([value, { many }]) => ({ value, label: many }));

/** "figure" → "Public figure" */
export const kindWords = (kind: string): string => (KINDS as Record<string, { one: string }>)[kind]?.one ?? kind;
