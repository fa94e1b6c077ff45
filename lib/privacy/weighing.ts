import type { Confidence, Reading, Rule } from "@/lib/privacy/recognizer";
import type { Vicinity } from "@/lib/privacy/vicinity";

type Evidence = "shape" | "cue" | "check" | "both" | "contrary";

/** What the words around a value say, and the term that says so when it is a cue. */
type Testimony = { says: "shape" | "cue" | "contrary"; term?: string | undefined };

/** How sure a rule is of a reading, the name of what convinced it, and the listed term that was its cue. */
export type Weight = { confidence: number; rule: string; cue?: string | undefined };

const NO_WORDS: Testimony = { says: "shape" };
const CONTRARY: Testimony = { says: "contrary" };

function testimonyOf(rule: Rule, vicinity: Vicinity, { start, end, cue: term }: Reading): Testimony {
  if (rule.search) return { says: "shape", term };
  const contrary = rule.contrary ? vicinity.nearest(rule.contrary, start, end) : null;
  for (const cue of rule.cues ?? []) {
    const near = vicinity.nearest(cue, start, end);
    if (near !== null && (contrary === null || (cue.yields !== true && near.gap < contrary.gap)))
      return { says: "cue", term: near.term };
  }
  return contrary === null ? NO_WORDS : CONTRARY;
}

/** What stands in the confidence for a piece of evidence, or what the evidence is worth without its cue or check. */
function worth(confidence: Confidence, evidence: Evidence): number {
  const { shape, cue = shape, check = 0, both = check, contrary = 0 } = confidence;
  return { shape, cue, check, both, contrary }[evidence];
}

function evidenceOf(rule: Rule, reading: Reading, { says }: Testimony): Evidence {
  if (says === "contrary" || rule.check?.passes(reading.value) !== true) return says;
  return says === "cue" && (reading.confidence ?? rule.confidence).both !== undefined ? "both" : "check";
}

/** Weighs what speaks for and against a reading. */
export function weigh(rule: Rule, vicinity: Vicinity, reading: Reading): Weight {
  const testimony = testimonyOf(rule, vicinity, reading);
  const evidence = evidenceOf(rule, reading, testimony);
  const isMistyped = evidence === "contrary" && rule.check?.passes(reading.value) === false;
  const confidence = isMistyped ? 0 : worth(reading.confidence ?? rule.confidence, evidence);
  const cue = evidence === "check" ? undefined : testimony.term;
  return { confidence, rule: explain(rule, reading, evidence), cue };
}

function explain(rule: Rule, reading: Reading, evidence: Evidence): string {
  const id = reading.kind === undefined ? rule.id : `${rule.id}.${reading.kind}`;
  if (evidence === "check") return `${id}+${rule.check?.id ?? "check"}`;
  if (evidence === "both") return `${id}+cue+${rule.check?.id ?? "check"}`;
  return evidence === "shape" ? id : `${id}+${evidence}`;
}
