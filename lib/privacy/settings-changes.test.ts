import { expect, test } from "vitest";
import { STANDARD_POLICY } from "@/lib/privacy/policy";
import { PrivacySettings, STANDARD_SETTINGS } from "@/lib/privacy/schema";
import { changesBetween } from "@/lib/privacy/settings-changes";

test("the diary says what was changed, and what to", () => {
  const chatbot = { ...STANDARD_POLICY.chatbot, PHONE: "redact" as const };
  const changed = { ...STANDARD_SETTINGS, policy: { ...STANDARD_POLICY, chatbot, sureFrom: 0.7 }, publicFrom: null };
  expect(changesBetween(STANDARD_SETTINGS, changed)).toEqual([
    "PHONE of a chatbot: redact",
    "sure from: 0.7",
    "public from: never",
  ]);
  expect(changesBetween(STANDARD_SETTINGS, STANDARD_SETTINGS)).toEqual([]);
});

test("the standard settings are ones that can be stored", () => {
  expect(PrivacySettings.parse(STANDARD_SETTINGS)).toEqual(STANDARD_SETTINGS);
});

test.each([
  ["visitor", "EMAIL"],
  ["visitor", "PERSON"],
  ["visitor", "CARD"],
  ["chatbot", "CARD"],
  ["chatbot", "IBAN"],
  ["chatbot", "NATIONAL_ID"],
  ["chatbot", "PASSPORT"],
  ["chatbot", "SECRET"],
] as const)("no settings keep a %s's %s", (role, entity) => {
  const policy = { ...STANDARD_POLICY, [role]: { ...STANDARD_POLICY[role], [entity]: "keep" } };
  const { error } = PrivacySettings.safeParse({ ...STANDARD_SETTINGS, policy });
  expect(error?.issues.map(({ path }) => path.join("."))).toEqual([`policy.${role}.${entity}`]);
});
