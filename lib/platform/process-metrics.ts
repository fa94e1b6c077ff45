import "server-only";
import { collectDefaultMetrics, Registry } from "prom-client";

const kept = globalThis as typeof globalThis & { winnowProcessMetrics?: Registry };

/** Memory, processor time and event-loop delay of this process, measured from the first call on. */
export function processMetrics(): Registry {
  if (kept.winnowProcessMetrics) return kept.winnowProcessMetrics;
  const registry = new Registry();
  collectDefaultMetrics({ register: registry });
  return (kept.winnowProcessMetrics = registry);
}
