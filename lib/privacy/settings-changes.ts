import { ENTITIES } from "@/lib/privacy/finding";
import { ROLES } from "@/lib/privacy/policy";
import type { PrivacySettings } from "@/lib/privacy/schema";

/** What differs between two settings, in words for the diary: "PHONE of a chatbot: redact". */
export function changesBetween(before: PrivacySettings, after: PrivacySettings): string[] {
  const handlings = ROLES.flatMap((role) =>
    ENTITIES.filter((entity) => before.policy[role][entity] !== after.policy[role][entity]).map(
      (entity) => `${entity} of a ${role}: ${after.policy[role][entity]}`,
    ),
  );
  const figures = [
    ["sure from", before.policy.sureFrom, after.policy.sureFrom],
    ["public from", before.publicFrom, after.publicFrom],
    ["sealed days", before.sealedDays, after.sealedDays],
    ["session days", before.sessionDays, after.sessionDays],
  ] as const;
  const changed = figures.filter(([, was, is]) => was !== is);
  return [...handlings, ...changed.map(([name, , is]) => `${name}: ${is === null ? "never" : String(is)}`)];
}
