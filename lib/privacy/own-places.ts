import type { Place } from "@/lib/privacy/places";

/** Rules that know a person by the words beside the name, whatever the name is. */
const BY_CUE =
  /^person\.(?:introduction|booking|booked-for|label|self|relation|title|title-after|name-before|closing|kunya)\b/;

/**
 * True for a name that the installation knows as that of a place or business, and that nothing beside it says is a
 * person's: a cue wins over a place, a place over a name.
 */
export const isOwnPlace = (
  { entity, rule, start, end }: { entity: string; rule: string } & Place,
  places: readonly Place[],
): boolean =>
  entity === "PERSON" && !BY_CUE.test(rule) && places.some((place) => place.start <= start && place.end >= end);
