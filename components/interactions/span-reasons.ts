export type ShownSpan = {
  field: string;
  entity: string;
  rule: string;
  cue: string | null;
  confidence: number;
  origin: string;
};

/**
 * Why a span was redacted: its rule (`iban.number+cue+mod97` is the rule iban.number, convinced by a cue and a check),
 * the term that spoke for it, and the check that it passed.
 */
export function spanReasons({ rule, cue, origin }: ShownSpan): string {
  if (origin === "reviewer") return "marked by a reviewer";
  const [id = rule, ...evidence] = rule.split("+");
  const checks = evidence.filter((part) => part !== "cue" && part !== "contrary");
  return [
    `rule ${id}`,
    ...(cue !== null ? [`cue “${cue.replace(/\*$/, "…")}”`] : evidence.includes("cue") ? ["a cue beside it"] : []),
    ...checks.map((check) => `check ${check} passed`),
    ...(evidence.includes("contrary") ? ["in spite of what stands beside it"] : []),
  ].join(", ");
}
