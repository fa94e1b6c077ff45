import type { Place } from "@/lib/privacy/places";

/** From this on the words beside a name say that it is a person's, whatever else is called so. */
const SAID = 0.75;
const BY_SERVICE = "person.service";

/**
 * True for a name that the installation knows as that of a place or business, and that nothing beside it says is a
 * person's: a clear cue wins over a place, a place over a name.
 */
export const isOwnPlace = (
  { entity, rule, confidence, start, end }: { entity: string; rule: string; confidence: number } & Place,
  places: readonly Place[],
): boolean =>
  entity === "PERSON" &&
  (confidence < SAID || rule === BY_SERVICE) &&
  places.some((place) => place.start <= start && place.end >= end);
