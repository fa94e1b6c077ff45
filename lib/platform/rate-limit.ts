export type RateLimit = { limit: number; windowMs: number };
type Window = { startedAt: number; count: number };

/** Counts events per key in windows that start with the first event; forgets keys whose window has passed. */
export class RateLimiter {
  readonly #windows = new Map<string, Window>();
  constructor(readonly rate: RateLimit) {}

  /** Counts one event; the seconds to wait when it is one too many, else 0. */
  hit(key: string, now: Date): number {
    const at = now.getTime();
    const known = this.#windows.get(key);
    const isCurrent = known !== undefined && at - known.startedAt < this.rate.windowMs && at >= known.startedAt;
    const window = isCurrent ? known : { startedAt: at, count: 0 };
    if (!isCurrent) {
      this.#forget(at);
      this.#windows.set(key, window);
    }
    window.count += 1;
    if (window.count <= this.rate.limit) return 0;
    return Math.max(1, Math.ceil((window.startedAt + this.rate.windowMs - at) / 1000));
  }

  /** Starts anew for one key, as after a right password. */
  clear(key: string): void {
    this.#windows.delete(key);
  }

  #forget(at: number): void {
    if (this.#windows.size < 10_000) return;
    for (const [key, window] of this.#windows)
      if (at - window.startedAt >= this.rate.windowMs) this.#windows.delete(key);
  }
}
