import { AppError } from "@/lib/platform/errors";
import { anonymize } from "@/lib/privacy/anonymize";

/** A long number of a caller's own may look like a card or a phone number; these are what it says they are. */
const UNMISTAKABLE: ReadonlySet<string> = new Set(["EMAIL", "IBAN"]);

/** What is wrong with an id that names a person, which is stored as it is; null when it names nobody. */
export function personalIn(id: string): string | null {
  const found = anonymize(id, { role: "visitor" }).findings.find(
    ({ entity, start }) => UNMISTAKABLE.has(entity) || (entity === "PHONE" && id.charAt(start) === "+"),
  );
  return found ? `holds personal data (${found.entity}); send an id that says nothing of the visitor` : null;
}

/** Refuses an id that names a person. */
export function requireOpaqueId(id: string | undefined): void {
  const message = id === undefined ? null : personalIn(id);
  if (message !== null)
    throw new AppError("invalid_input", `interaction_id ${message}.`, {
      issues: [{ path: "interaction_id", message }],
    });
}
