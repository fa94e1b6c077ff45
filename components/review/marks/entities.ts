import type { Option } from "@/components/ui/select";
import { MARKABLE, type ReviewSpan } from "@/lib/review/schema";

export type Entity = ReviewSpan["entity"];

/** The kinds of personal data in words. */
export const ENTITY_NAMES = {
  PERSON: "Person",
  PHONE: "Phone number",
  EMAIL: "E-mail address",
  ADDRESS: "Postal address",
  REFERENCE: "Booking or order number",
  PASSPORT: "Passport number",
  NATIONAL_ID: "National ID",
  BIRTH_DATE: "Date of birth",
  CARD: "Card number",
  IBAN: "IBAN",
  USERNAME: "User name",
  URL: "Personal link",
  PLATE: "Number plate",
  LOCATION: "Exact location",
  IP: "IP address",
  SECRET: "Password or secret",
} as const satisfies Record<Entity, string>;

export const ENTITY_OPTIONS: readonly Option[] = MARKABLE.map((value) => ({ value, label: ENTITY_NAMES[value] }));

/** The kind that a list's value stands for. */
export const entityOf = (value: string): Entity => MARKABLE.find((entity) => entity === value) ?? MARKABLE[0];
