import { expect, test } from "vitest";
import { LEAST_SURE, SUREST, surenessWords } from "@/components/settings/privacy/sureness";
import { PrivacySettings, STANDARD_SETTINGS } from "@/lib/privacy/schema";

test("the more sure one has to be, the more reviewers are asked", () => {
  expect(surenessWords(LEAST_SURE)).toContain("guesses only");
  expect(surenessWords(0.6)).toContain("weak");
  expect(surenessWords(SUREST)).toContain("nearly everything");
});

test("both ends of the slider can be stored", () => {
  for (const sureFrom of [LEAST_SURE, SUREST])
    expect(
      PrivacySettings.safeParse({ ...STANDARD_SETTINGS, policy: { ...STANDARD_SETTINGS.policy, sureFrom } }).success,
    ).toBe(true);
});
