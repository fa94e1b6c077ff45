export type JsonValue = string | number | boolean | null | JsonValue[] | { [key: string]: JsonValue };

/** What becomes of a JSON value's strings (and keys) and numbers. */
export type LeafMap = { string: (text: string) => string; number: (number: number) => JsonValue };

const MAX_DEPTH = 32;

/** A key that isn't taken yet: two keys that map to the same one must not swallow each other's value. */
function freeKey(key: string, taken: ReadonlySet<string>): string {
  for (let count = 2, free = key; ; count += 1) {
    if (!taken.has(free)) return free;
    free = `${key} (${String(count)})`;
  }
}

function mapAt(value: unknown, leaf: LeafMap, depth: number): JsonValue {
  if (typeof value === "string") return leaf.string(value);
  if (typeof value === "number") return leaf.number(value);
  if (typeof value === "boolean") return value;
  if (typeof value !== "object" || value === null || depth > MAX_DEPTH) return null;
  if (Array.isArray(value)) return value.map((item: unknown) => mapAt(item, leaf, depth + 1));

  const taken = new Set<string>();
  const entries = Object.entries(value).map(([key, item]: [string, unknown]) => {
    const mapped = freeKey(leaf.string(key), taken);
    taken.add(mapped);
    return [mapped, mapAt(item, leaf, depth + 1)] as const;
  });
  return Object.fromEntries(entries);
}

/**
 * A copy of a JSON value with every string, object key and number mapped. What isn't JSON, and whatever lies deeper than
 * 32 levels, becomes null: nothing gets through unseen.
 */
export const mapLeaves = (value: unknown, leaf: LeafMap): JsonValue => mapAt(value, leaf, 0);
