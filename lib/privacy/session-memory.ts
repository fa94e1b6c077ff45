import type { Entity } from "@/lib/privacy/finding";
import { placeholder, placeholdersIn } from "@/lib/privacy/placeholder";

/**
 * The placeholder of every value that a session has redacted, such as "EMAIL:ali@gmail.com" → "[EMAIL_1]"; of a memory
 * that is to be stored, each value, or each word of a name or an address, is hidden: "PERSON:5f… 9c…" → "[PERSON_1]".
 */
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

/** Turns a value into what may be remembered of it. */
export type Hide = (text: string) => string;
const inTheOpen: Hide = (text) => text;

const PHONE_TAIL = 8;

/** Numbers with and without country code are the same when their last eight digits are. */
export const sameKey = (entity: Entity, key: string): string => (entity === "PHONE" ? key.slice(-PHONE_TAIL) : key);

const isWorded = (entity: string): entity is "PERSON" | "ADDRESS" => entity === "PERSON" || entity === "ADDRESS";

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

/** What a value is remembered as, without its entity; a value is hidden once, however often it is asked for. */
function hiding(hide: Hide) {
  const known = new Map<string, string>();
  const once = (text: string) => {
    const hidden = known.get(text) ?? hide(text);
    known.set(text, hidden);
    return hidden;
  };
  return {
    word: once,
    key: (entity: Entity, key: string) =>
      isWorded(entity) ? key.split(" ").map(once).join(" ") : once(sameKey(entity, key)),
  };
}

/**
 * Opens a book at what the session already knows, which was hidden in the same way. The memory that was passed in stays
 * as it is.
 */
export function openBook(known: SessionMemory = new Map(), hide: Hide = inTheOpen): PlaceholderBook {
  const memory = new Map<string, string>();
  const highest = new Map<string, number>();
  const worded = new Map<string, ReturnType<typeof wordings>>();
  const hidden = hiding(hide);

  const reserve = (text: string) => {
    for (const { entity, number } of placeholdersIn(text))
      highest.set(entity, Math.max(number, highest.get(entity) ?? 0));
  };
  const learn = (entity: string, key: string, made: string) => {
    memory.set(`${entity}:${key}`, made);
    if (!isWorded(entity)) return;
    const words = worded.get(entity) ?? wordings(entity);
    worded.set(entity, words);
    words.add(key, made);
  };
  for (const [name, made] of known) {
    const colon = name.indexOf(":");
    reserve(made);
    learn(name.slice(0, colon), name.slice(colon + 1), made);
  }
  const find = (entity: Entity, key: string) => memory.get(`${entity}:${key}`) ?? worded.get(entity)?.find(key);

  return {
    reserve,
    has: (entity, key) => memory.size > 0 && find(entity, hidden.key(entity, key)) !== undefined,
    knowsNames: () => worded.has("PERSON"),
    hasNameWord: (word) => worded.get("PERSON")?.hasWord(hidden.word(word)) === true,
    placeholderOf: (entity, plain) => {
      const key = hidden.key(entity, plain);
      const given = find(entity, key);
      if (given !== undefined) {
        if (isWorded(entity) && !memory.has(`${entity}:${key}`)) learn(entity, key, given);
        return given;
      }
      const number = (highest.get(entity) ?? 0) + 1;
      const made = placeholder(entity, number);
      highest.set(entity, number);
      learn(entity, key, made);
      return made;
    },
    memory: () => new Map(memory),
  };
}
