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
  knowsNames: () => boolean;
  /** True for a word of a name that has a placeholder. */
  hasNameWord: (word: string) => boolean;
  memory: () => SessionMemory;
};

const PHONE_TAIL = 8;
const PHONE_PREFIX = "PHONE:";

/** Numbers with and without country code are the same when their last eight digits are. */
const sameness = (name: string) =>
  name.startsWith(PHONE_PREFIX) ? PHONE_PREFIX + name.slice(PHONE_PREFIX.length).slice(-PHONE_TAIL) : name;

type Wording = { words: ReadonlySet<string>; placeholder: string };
const isWithin = (some: ReadonlySet<string>, all: ReadonlySet<string>) =>
  some.size <= all.size && [...some].every((word) => all.has(word));

/** Values made of words, of which one may be told in part: "Clara" is Clara Whitcombe, "12 Moda Cad." lies in Kadıköy. */
function wordings(entity: "PERSON" | "ADDRESS") {
  const byWord = new Map<string, Wording[]>();
  const wordsOf = (key: string) => new Set(key.split(" "));
  return {
    hasWord: (word: string) => byWord.has(word),
    find: (key: string): string | undefined => {
      const words = wordsOf(key);
      const near = [...words].flatMap((word) => byWord.get(word) ?? []).slice(0, 64);
      const least = entity === "PERSON" ? 1 : 2;
      return near.find(
        (known) =>
          Math.min(words.size, known.words.size) >= least &&
          (isWithin(words, known.words) || isWithin(known.words, words)),
      )?.placeholder;
    },
    add: (key: string, made: string) => {
      const words = wordsOf(key);
      for (const word of words) {
        const known = byWord.get(word) ?? [];
        if (known.length < 16) byWord.set(word, [...known, { words, placeholder: made }]);
      }
    },
  };
}

/** Opens a book at what the session already knows. The memory that was passed in stays as it is. */
export function openBook(known: SessionMemory = new Map()): PlaceholderBook {
  const memory = new Map(known);
  const bySameness = new Map<string, string>();
  const highest = new Map<string, number>();
  const worded = new Map<string, ReturnType<typeof wordings>>();
  const wordingOf = (entity: string) => worded.get(entity);
  const learnWords = (entity: string, key: string, made: string) => {
    if (entity !== "PERSON" && entity !== "ADDRESS") return;
    const known = worded.get(entity) ?? wordings(entity);
    worded.set(entity, known);
    known.add(key, made);
  };

  const reserve = (text: string) => {
    for (const { entity, number } of placeholdersIn(text))
      highest.set(entity, Math.max(number, highest.get(entity) ?? 0));
  };
  const learn = (name: string, made: string) => {
    const colon = name.indexOf(":");
    bySameness.set(sameness(name), made);
    learnWords(name.slice(0, colon), name.slice(colon + 1), made);
  };
  for (const [name, made] of known) {
    reserve(made);
    learn(name, made);
  }
  const find = (entity: Entity, key: string) =>
    bySameness.get(sameness(`${entity}:${key}`)) ?? wordingOf(entity)?.find(key);

  return {
    reserve,
    has: (entity, key) => find(entity, key) !== undefined,
    knowsNames: () => worded.has("PERSON"),
    hasNameWord: (word) => worded.get("PERSON")?.hasWord(word) === true,
    placeholderOf: (entity, key) => {
      const name = `${entity}:${key}`;
      const given = find(entity, key);
      if (given !== undefined) {
        if (wordingOf(entity) && !memory.has(name)) {
          memory.set(name, given);
          learn(name, given);
        }
        return given;
      }
      const number = (highest.get(entity) ?? 0) + 1;
      const made = placeholder(entity, number);
      highest.set(entity, number);
      memory.set(name, made);
      learn(name, made);
      return made;
    },
    memory: () => new Map(memory),
  };
}
