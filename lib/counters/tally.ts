import type { Count, Scope } from "@/lib/counters/schema";

/** Adds up what one transaction changes, so that each counter is written once. */
export class Tally {
  readonly #counts = new Map<string, Count>();

  add(scope: Scope, key: string, count = 1): void {
    const id = `${scope}\n${key}`;
    const known = this.#counts.get(id);
    if (known) known.count += count;
    else this.#counts.set(id, { scope, key, count });
  }

  /** The changes that are not nothing. */
  changes(): Count[] {
    return [...this.#counts.values()].filter(({ count }) => count !== 0);
  }
}
