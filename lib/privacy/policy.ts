import { type Action, ENTITIES, type Entity } from "@/lib/privacy/finding";

/** Who wrote a text. */
export const ROLES = ["visitor", "chatbot"] as const;
export type Role = (typeof ROLES)[number];

/** `keep` leaves a chatbot's public facts where they are, unless they are the visitor's. */
export type Handling = "keep" | "redact";

/** What happens to a finding, by who wrote it and by its entity. */
export type Policy = Record<Role, Record<Entity, Handling>> & {
  /** From this confidence on no reviewer has to look whether the redaction was right. */
  sureFrom: number;
};

const IDENTITY_NUMBERS = ["CARD", "IBAN", "NATIONAL_ID", "PASSPORT", "SECRET"] as const;
/** What a visitor writes that need not be about themselves. */
const OPEN_OF_VISITORS: ReadonlySet<Entity> = new Set(["URL", "LOCATION", "REFERENCE"] as const);

/** True where a policy may say `keep`: identity numbers never stay, and hardly anything of a visitor's. */
export const mayKeep = (role: Role, entity: Entity): boolean =>
  role === "visitor" ? OPEN_OF_VISITORS.has(entity) : !new Set<Entity>(IDENTITY_NUMBERS).has(entity);

/** What a chatbot may say of businesses, sights and people of public life. */
const PUBLIC_FACTS: ReadonlySet<Entity> = new Set([
  ...(["EMAIL", "PHONE", "IP", "ADDRESS", "LOCATION", "URL", "USERNAME", "PERSON", "BIRTH_DATE"] as const),
]);

const handlings = (keeps: (entity: Entity) => boolean) =>
  Object.fromEntries(ENTITIES.map((entity) => [entity, keeps(entity) ? "keep" : "redact"])) as Record<Entity, Handling>;

/** A visitor's data go, a chatbot's public facts stay. */
export const STANDARD_POLICY: Policy = {
  sureFrom: 0.6,
  visitor: handlings(() => false),
  chatbot: handlings((entity) => PUBLIC_FACTS.has(entity)),
};

export type Judged = {
  entity: Entity;
  confidence: number;
  /** The visitor gave the same value before. */
  isVisitors: boolean;
  /** The words around it say that it is the visitor's: "Hello Sarah", "your number is …". */
  isOfVisitor: boolean;
  /** Answers gave it to so many visitors that it is nobody's own. */
  isPublic: boolean;
};

/** What happens to a finding in a text of this role. */
export function actionFor(judged: Judged, { role, policy }: { role: Role; policy: Policy }): Action {
  const { entity, confidence, isVisitors, isOfVisitor, isPublic } = judged;
  if (isPublic && mayKeep("chatbot", entity)) return "keep";
  const isTheirs = role === "chatbot" && (isVisitors || isOfVisitor);
  if (policy[role][entity] === "keep" && !isTheirs) return "keep";
  return confidence >= policy.sureFrom || isVisitors ? "redact" : "review";
}
