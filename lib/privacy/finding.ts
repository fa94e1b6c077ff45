/** The kinds of personal data, as they stand in placeholders. */
export const ENTITIES = [
  "EMAIL",
  "PHONE",
  "CARD",
  "IBAN",
  "NATIONAL_ID",
  "PASSPORT",
  "IP",
  "MAC",
  "ADDRESS",
  "LOCATION",
  "BIRTH_DATE",
  "PLATE",
  "REFERENCE",
  "USERNAME",
  "URL",
  "SECRET",
  "PERSON",
] as const;
export type Entity = (typeof ENTITIES)[number];

/** `review` is redacted too, but a person should look whether that was right; `keep` stays in the text. */
export type Action = "redact" | "review" | "keep";

/** A piece of the input that is personal data; offsets are UTF-16 units. */
export type Finding = {
  entity: Entity;
  start: number;
  end: number;
  /** Which rule found it and what convinced it, such as `card.number+luhn` or `iban.number+cue`. */
  rule: string;
  /** The term of the detector's own lists that spoke for it, such as `pasaport*`. */
  cue?: string;
  confidence: number;
  action: Action;
};
