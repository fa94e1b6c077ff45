import type { Action, Entity } from "@/lib/privacy/finding";

/** Who wrote a text. */
export type Role = "visitor" | "chatbot";

/** Below this a reviewer should look whether the redaction was right. */
const SURE = 0.6;
/** What a chatbot may say of businesses and public offices. */
const PUBLIC_FACTS: ReadonlySet<Entity> = new Set(["EMAIL", "PHONE", "IP"]);

/**
 * What happens to a finding: a visitor's is redacted, and so is a chatbot's, but for public facts, which are kept
 * unless the visitor gave the same value before (`isVisitors`).
 */
export function actionFor(finding: { entity: Entity; confidence: number; isVisitors: boolean }, role: Role): Action {
  if (role === "chatbot" && PUBLIC_FACTS.has(finding.entity) && !finding.isVisitors) return "keep";
  return finding.confidence >= SURE || finding.isVisitors ? "redact" : "review";
}
