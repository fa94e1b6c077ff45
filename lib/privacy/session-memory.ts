import type { Entity } from "@/lib/privacy/finding";
import { placeholder, placeholdersIn } from "@/lib/privacy/placeholder";

/** The placeholder of every value that a session has redacted, such as "EMAIL:ali@gmail.com" → "[EMAIL_1]". */
export type SessionMemory = ReadonlyMap<string, string>;

/** A session's memory while texts are being anonymised. */
export type PlaceholderBook = {
  /** Placeholders of this text are somebody else's: their numbers won't be given to new values. */
  reserve: (text: string) => void;
  has: (entity: Entity, key: string) => boolean;
  /** The value's placeholder: the one it has, or the entity's next. */
  placeholderOf: (entity: Entity, key: string) => string;
  memory: () => SessionMemory;
};

const PHONE_TAIL = 8;
const PHONE_PREFIX = "PHONE:";

/** Numbers with and without country code are the same when their last eight digits are. */
const sameness = (name: string) =>
  name.startsWith(PHONE_PREFIX) ? PHONE_PREFIX + name.slice(PHONE_PREFIX.length).slice(-PHONE_TAIL) : name;

/** Opens a book at what the session already knows. The memory that was passed in stays as it is. */
export function openBook(known: SessionMemory = new Map()): PlaceholderBook {
  const memory = new Map(known);
  const bySameness = new Map(Array.from(known, ([name, value]) => [sameness(name), value] as const));
  const highest = new Map<string, number>();
  const reserve = (text: string) => {
    for (const { entity, number } of placeholdersIn(text))
      highest.set(entity, Math.max(number, highest.get(entity) ?? 0));
  };
  for (const used of known.values()) reserve(used);

  return {
    reserve,
    has: (entity, key) => bySameness.has(sameness(`${entity}:${key}`)),
    placeholderOf: (entity, key) => {
      const name = `${entity}:${key}`;
      const given = bySameness.get(sameness(name));
      if (given !== undefined) return given;
      const number = (highest.get(entity) ?? 0) + 1;
      const made = placeholder(entity, number);
      highest.set(entity, number);
      memory.set(name, made);
      bySameness.set(sameness(name), made);
      return made;
    },
    memory: () => new Map(memory),
  };
}
