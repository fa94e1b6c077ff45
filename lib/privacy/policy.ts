import type { Action, Entity } from "@/lib/privacy/finding";

/** Who wrote a text. */
export type Role = "visitor" | "chatbot";

/** Below this a reviewer should look whether the redaction was right. */
const SURE = 0.6;
/** What a chatbot may say of businesses, sights and people of public life. */
const PUBLIC_FACTS: ReadonlySet<Entity> = new Set([
  ...(["EMAIL", "PHONE", "IP", "ADDRESS", "LOCATION", "URL", "USERNAME", "PERSON", "BIRTH_DATE"] as const),
]);

export type Judged = {
  entity: Entity;
  confidence: number;
  /** The visitor gave the same value before. */
  isVisitors: boolean;
  /** The words around it say that it is the visitor's: "Hello Sarah", "your number is …". */
  isOfVisitor: boolean;
};

/**
 * What happens to a finding: a visitor's is redacted, and so is a chatbot's, but for public facts, which are kept
 * unless they are the visitor's.
 */
export function actionFor({ entity, confidence, isVisitors, isOfVisitor }: Judged, role: Role): Action {
  if (role === "chatbot" && PUBLIC_FACTS.has(entity) && !isVisitors && !isOfVisitor) return "keep";
  return confidence >= SURE || isVisitors ? "redact" : "review";
}
