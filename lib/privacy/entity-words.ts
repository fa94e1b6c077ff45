import type { Entity } from "@/lib/privacy/finding";

const WORDS: Record<Entity, string> = {
  EMAIL: "E-mail addresses",
  PHONE: "Phone numbers",
  CARD: "Card numbers",
  IBAN: "Bank accounts",
  NATIONAL_ID: "National and tax numbers",
  PASSPORT: "Passport numbers",
  IP: "IP addresses",
  MAC: "Hardware addresses",
  ADDRESS: "Addresses of houses",
  LOCATION: "Coordinates",
  BIRTH_DATE: "Dates of birth",
  PLATE: "Number plates",
  REFERENCE: "Bookings and orders",
  USERNAME: "User names",
  URL: "Web addresses",
  SECRET: "Passwords and keys",
  PERSON: "Names of people",
};

/** A kind of personal data in words; one of an older version stands as it is. */
export const entityWords = (entity: string): string => (WORDS as Record<string, string>)[entity] ?? entity;
