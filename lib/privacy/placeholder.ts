import { ENTITIES, type Entity } from "@/lib/privacy/finding";

const PATTERN = new RegExp(`\\[(${ENTITIES.join("|")})_(\\d{1,6})\\]`, "g");
/** Neither letter nor digit nor space, so that no value reaches across it. */
const FILLER = "\ufffc";

export const placeholder = (entity: Entity, number: number): string => `[${entity}_${String(number)}]`;

/** The placeholders that stand in a text, in order. */
export function placeholdersIn(text: string): { entity: string; number: number }[] {
  if (!text.includes("[")) return [];
  return Array.from(text.matchAll(PATTERN), ([, entity = "", number = ""]) => ({ entity, number: Number(number) }));
}

/** The text with its placeholders blanked out, at unchanged length: they are neither values nor cue words. */
export const withoutPlaceholders = (text: string): string =>
  !text.includes("[") ? text : text.replace(PATTERN, (found) => FILLER.repeat(found.length));
