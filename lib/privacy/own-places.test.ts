import { expect, test } from "vitest";
import { anonymize } from "@/lib/privacy/anonymize";
import { rulesOf } from "@/lib/privacy/rules";

const rules = rulesOf({ revision: 1, places: ["Nurettin Karaca", "Kahve Dünyası"] });
const redacted = (text: string) => anonymize(text, { role: "visitor", rules }).text;

test("a place of the installation's own is no person, however it is written, and others still are", () => {
  expect(redacted("Is Nurettin Karaca open? And Olivia Hartley?")).toBe("Is Nurettin Karaca open? And [PERSON_1]?");
  expect(redacted("NURETTİN KARACA'da ne yenir?")).toBe("NURETTİN KARACA'da ne yenir?");
});

test("who says that this is their name is a person all the same", () => {
  expect(redacted("My name is Nurettin Karaca")).toBe("My name is [PERSON_1]");
});
