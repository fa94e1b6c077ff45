import type { Entity } from "@/lib/privacy/finding";
import type { MatchingText } from "@/lib/privacy/matching-text";
import { type Cue, type Vicinity, vicinityOf } from "@/lib/privacy/vicinity";

/** Below this a candidate isn't worth mentioning. */
const MIN_CONFIDENCE = 0.35;

/** What each kind of evidence makes of a value, 0 to 1; 0 means that it isn't enough. */
export type Confidence = {
  /** The shape alone. */
  shape: number;
  /** A cue word near it. */
  cue?: number;
  /** The check passed. */
  check?: number;
  /** A contrary word is nearer than any cue, and no check failed. */
  contrary?: number;
};

/** A value as its rule read it; a kind and a confidence of its own where its shape says more than the rule knows. */
export type Reading = { start: number; end: number; value: string; kind?: string; confidence?: Confidence };

export type Rule = {
  id: string;
  /** What any value has in or about it, in folded text: a text without it isn't searched. Not global. */
  needs: RegExp;
  /** Where a value may stand: global, and linear, so every quantifier is bounded and no two overlap. */
  pattern: RegExp;
  /** Reads the value that starts with a match; `after` is where this rule's last value ended. Without it: the match. */
  read?: (text: string, match: RegExpExecArray, after: number) => Reading | null;
  confidence: Confidence;
  /** A checksum or table that only real values pass. */
  check?: { id: string; passes: (value: string) => boolean };
  cues?: readonly Cue[];
  /** Words that say that it is something else. */
  contrary?: Cue;
  /** Reasons to drop a value whatever else speaks for it. */
  vetoes?: readonly ((text: string, reading: Reading) => boolean)[];
};

/** One kind of personal data and how it is found: a record, one per file, listed in `recognizers/registry.ts`. */
export type Recognizer = {
  entity: Entity;
  /** One line for the reader of the privacy page. */
  description: string;
  rules: readonly Rule[];
  /** What all spellings of one value have in common. */
  key: (value: string) => string;
};

/** A possible value in matching text, and what convinced its rule. */
export type Candidate = { entity: Entity; start: number; end: number; key: string; rule: string; confidence: number };

type Evidence = "shape" | "cue" | "check" | "contrary";

function wordsSay(rule: Rule, vicinity: Vicinity, { start, end }: Reading): "shape" | "cue" | "contrary" {
  const contrary = rule.contrary ? vicinity(rule.contrary, start, end) : null;
  for (const cue of rule.cues ?? []) {
    const gap = vicinity(cue, start, end);
    if (gap !== null && (contrary === null || (cue.yields !== true && gap < contrary))) return "cue";
  }
  return contrary === null ? "shape" : "contrary";
}

function weigh(rule: Rule, vicinity: Vicinity, reading: Reading): { confidence: number; evidence: Evidence } {
  const confidence = reading.confidence ?? rule.confidence;
  const words = wordsSay(rule, vicinity, reading);
  const isChecked = rule.check?.passes(reading.value) ?? null;
  if (words === "contrary")
    return { confidence: isChecked === false ? 0 : (confidence.contrary ?? 0), evidence: words };
  if (isChecked === true) return { confidence: confidence.check ?? 0, evidence: "check" };
  if (words === "cue") return { confidence: confidence.cue ?? confidence.shape, evidence: words };
  return { confidence: confidence.shape, evidence: "shape" };
}

function explain(rule: Rule, reading: Reading, evidence: Evidence): string {
  const id = reading.kind === undefined ? rule.id : `${rule.id}.${reading.kind}`;
  if (evidence === "check") return `${id}+${rule.check?.id ?? "check"}`;
  return evidence === "shape" ? id : `${id}+${evidence}`;
}

const whole = (match: RegExpExecArray): Reading => ({
  start: match.index,
  end: match.index + match[0].length,
  value: match[0],
});

function* apply(rule: Rule, text: string, vicinity: Vicinity) {
  const pattern = new RegExp(rule.pattern);
  let after = 0;
  for (let match = pattern.exec(text); match !== null; match = pattern.exec(text)) {
    const reading = rule.read ? rule.read(text, match, after) : whole(match);
    if (!reading || rule.vetoes?.some((veto) => veto(text, reading))) continue;
    const { confidence, evidence } = weigh(rule, vicinity, reading);
    if (confidence < MIN_CONFIDENCE) continue;
    after = reading.end;
    pattern.lastIndex = Math.max(after, match.index + 1);
    yield {
      start: reading.start,
      end: after,
      value: reading.value,
      rule: explain(rule, reading, evidence),
      confidence,
    };
  }
}

/** Everything that any of the recognisers takes for personal data; candidates may overlap. */
export function findCandidates(recognizers: readonly Recognizer[], { text, folded }: MatchingText): Candidate[] {
  const vicinity = vicinityOf(folded);
  return recognizers.flatMap(({ entity, rules, key }) =>
    rules
      .filter(({ needs }) => needs.test(folded))
      .flatMap((rule) =>
        Array.from(apply(rule, text, vicinity), ({ value, ...found }) => ({ entity, ...found, key: key(value) })),
      ),
  );
}
