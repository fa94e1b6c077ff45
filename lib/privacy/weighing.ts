import type { Confidence, Reading, Rule } from "@/lib/privacy/recognizer";
import type { Vicinity } from "@/lib/privacy/vicinity";

type Evidence = "shape" | "cue" | "check" | "both" | "contrary";

function wordsSay(rule: Rule, vicinity: Vicinity, { start, end }: Reading): "shape" | "cue" | "contrary" {
  const contrary = rule.contrary ? vicinity.gap(rule.contrary, start, end) : null;
  for (const cue of rule.cues ?? []) {
    const gap = vicinity.gap(cue, start, end);
    if (gap !== null && (contrary === null || (cue.yields !== true && gap < contrary))) return "cue";
  }
  return contrary === null ? "shape" : "contrary";
}

/** What stands in the confidence for a piece of evidence, or what the evidence is worth without its cue or check. */
function worth(confidence: Confidence, evidence: Evidence): number {
  const { shape, cue = shape, check = 0, both = check, contrary = 0 } = confidence;
  return { shape, cue, check, both, contrary }[evidence];
}

function evidenceOf(rule: Rule, vicinity: Vicinity, reading: Reading): Evidence {
  const words = rule.search ? "shape" : wordsSay(rule, vicinity, reading);
  if (words === "contrary" || rule.check?.passes(reading.value) !== true) return words;
  return words === "cue" && (reading.confidence ?? rule.confidence).both !== undefined ? "both" : "check";
}

/** How sure a rule is of a reading, and the name of what convinced it. */
export function weigh(rule: Rule, vicinity: Vicinity, reading: Reading): { confidence: number; rule: string } {
  const evidence = evidenceOf(rule, vicinity, reading);
  const isMistyped = evidence === "contrary" && rule.check?.passes(reading.value) === false;
  const confidence = isMistyped ? 0 : worth(reading.confidence ?? rule.confidence, evidence);
  return { confidence, rule: explain(rule, reading, evidence) };
}

function explain(rule: Rule, reading: Reading, evidence: Evidence): string {
  const id = reading.kind === undefined ? rule.id : `${rule.id}.${reading.kind}`;
  if (evidence === "check") return `${id}+${rule.check?.id ?? "check"}`;
  if (evidence === "both") return `${id}+cue+${rule.check?.id ?? "check"}`;
  return evidence === "shape" ? id : `${id}+${evidence}`;
}
