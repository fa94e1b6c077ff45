/** Reproducible chance: the same seed draws the same values in the same order. */
export type Random = {
  /** From 0 up to, but not including, 1. */
  next: () => number;
  isLucky: (chance: number) => boolean;
  between: (min: number, max: number) => number;
  whole: (min: number, max: number) => number;
  pick: <T>(items: readonly T[]) => T;
  weighted: <T>(items: readonly (readonly [T, number])[]) => T;
  /** About normal, mean 0 and deviation 1. */
  bell: () => number;
};

/** FNV-1a, to make a seed of a text. */
export function hash(text: string): number {
  let value = 0x811c9dc5;
  for (let index = 0; index < text.length; index += 1) {
    value = Math.imul(value ^ text.charCodeAt(index), 0x01000193);
  }
  return value >>> 0;
}

/** Mulberry32: small, fast and good enough for demonstration data. */
function mulberry(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

function at<T>(items: readonly T[], index: number): T {
  const found = items[index];
  if (found === undefined) throw new Error("nothing to pick from");
  return found;
}

function drawWeighted<T>(items: readonly (readonly [T, number])[], share: number): T {
  const total = items.reduce((sum, [, weight]) => sum + weight, 0);
  let left = share * total;
  for (const [item, weight] of items) {
    left -= weight;
    if (left < 0) return item;
  }
  return at(items, items.length - 1)[0];
}

export function createRandom(seed: number): Random {
  const next = mulberry(seed);
  return {
    next,
    isLucky: (chance) => next() < chance,
    between: (min, max) => min + next() * (max - min),
    whole: (min, max) => min + Math.floor(next() * (max - min + 1)),
    pick: (items) => at(items, Math.floor(next() * items.length)),
    weighted: (items) => drawWeighted(items, next()),
    bell: () => (next() + next() + next() + next() - 2) * Math.sqrt(3),
  };
}
