import { evaluate, type Example, type Miss } from "@/lib/privacy/evaluation/evaluate";
import type { Rules } from "@/lib/privacy/rules";

const NAMED = 3;
const keyOf = ({ entity, piece, text }: Miss) => `${entity}\n${piece}\n${text}`;

const missedBy = (rules: Rules, examples: readonly Example[]) =>
  evaluate(examples, rules).misses.filter(({ kind }) => kind === "missed");

/** The pieces of labelled examples that the present rules redact and the planned ones would let through. */
export function lostPieces(
  examples: readonly Example[],
  { present, planned }: { present: Rules; planned: Rules },
): string[] {
  const missedNow = new Set(missedBy(present, examples).map(keyOf));
  return missedBy(planned, examples)
    .filter((miss) => !missedNow.has(keyOf(miss)))
    .map(({ piece }) => piece);
}

/** What would be let through, in a sentence that quotes some of it: examples are invented, and nobody's. */
export function lossSentence(lost: readonly string[]): string {
  const quoted = [...new Set(lost)].slice(0, NAMED).map((piece) => `“${piece}”`);
  const what = lost.length === 1 ? "1 piece" : `${String(lost.length)} pieces`;
  return `Of our own examples, ${what} of personal data would no longer be redacted, such as ${quoted.join(", ")}.`;
}
