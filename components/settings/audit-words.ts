import type { AuditEntry } from "@/lib/audit/record";
import { formatCount } from "@/lib/platform/format";

const ACTIONS: Record<string, string> = {
  "setup.complete": "Set Winnow up",
  "member.invite": "Invited a member",
  "member.join": "Joined by invitation",
  "member.add": "Added a member",
  "member.change": "Changed a member",
  "member.password": "Changed their password",
  "key.create": "Created an API key",
  "key.revoke": "Revoked an API key",
  "origin.list": "Listed an origin",
  "origin.unlist": "Removed an origin",
  "review.decide": "Reviewed a sample",
  "review.undo": "Took a decision back",
  "dataset.export": "Exported training examples",
  "dataset.pairs": "Exported preference pairs",
  "import.run": "Imported a file",
  "demonstration.load": "Loaded the demonstration data",
  "demonstration.remove": "Removed the demonstration data",
  "stats.recount": "Corrected the statistics",
  "privacy.change": "Changed the privacy rules",
  "privacy.places": "Changed the own places",
  "privacy.public-value": "Said that a value is not public",
  "privacy.rescan": "Looked through older rows again",
  "privacy.key": "Changed the key of the pseudonyms",
  "span.reveal": "Looked at what a span stood for",
  "span.decide": "Decided about a span",
  "erasure.access": "Handed out what is stored of a visitor",
  "erasure.run": "Erased what was stored",
  "retention.change": "Changed how long rows are kept",
} satisfies Record<AuditEntry["action"], string>;

/** What somebody did, in words; an action of an older version stands as it is. */
export const actionWords = (action: string): string => ACTIONS[action] ?? action;

/** "minResponseLength" and "min_response_length" → "min response length" */
const nameWords = (name: string): string =>
  name.replaceAll("_", " ").replaceAll(/(?<=[a-z])[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`);

function valueWords(value: unknown): string {
  if (typeof value === "boolean") return value ? "yes" : "no";
  if (Array.isArray(value)) return value.map(valueWords).join(", ");
  if (value === null) return "none";
  if (typeof value === "number" && Number.isInteger(value)) return formatCount(value);
  if (typeof value !== "object") return typeof value === "string" ? value : JSON.stringify(value);
  return Object.entries(value)
    .map(([name, inner]) => `${nameWords(name)} ${valueWords(inner)}`)
    .join(", ");
}

function parsed(detail: string): unknown {
  try {
    return JSON.parse(detail);
  } catch {
    return detail;
  }
}

/** The detail of an entry, which is JSON text or nothing, as names and values to read; what is null is left out. */
export function detailWords(detail: string): { name: string; value: string }[] {
  if (detail === "") return [];
  const value = parsed(detail);
  if (typeof value !== "object" || value === null || Array.isArray(value))
    return [{ name: "detail", value: valueWords(value) }];
  return Object.entries(value)
    .filter(([, inner]) => inner !== null)
    .map(([name, inner]) => ({ name: nameWords(name), value: valueWords(inner) }));
}
