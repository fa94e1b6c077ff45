import { expect, test } from "vitest";
import { anonymize } from "@/lib/privacy/anonymize";

/** One address in the forms of IEEE 802 (dashes), Unix (colons), Cisco (dots) and without any sign. */
const FORMS = ["AC-DE-48-23-45-67", "ac:de:48:23:45:67", "AC:DE:48:23:45:67", "acde.4823.4567", "ACDE48234567"];

/** Locally administered, multicast and broadcast addresses. */
const KINDS = ["02:00:5e:10:00:ff", "01:00:5E:00:00:FB", "33-33-00-00-00-FB", "ff:ff:ff:ff:ff:ff"];

/** Too short, of eight bytes, of mixed signs, of letters that are no digits. */
const NONE = ["ac:de:48:23:45", "ac:de:48:ff:fe:23:45:67", "ac:de-48:23-45:67", "ag:de:48:23:45:67"];

const anonymous = (text: string) => anonymize(text, { role: "visitor" });
const foundIn = (text: string) =>
  anonymous(text)
    .findings.filter(({ entity }) => entity === "MAC")
    .map(({ start, end }) => text.slice(start, end));

test.each([...FORMS, ...KINDS])("finds exactly %s", (address) => {
  expect(foundIn(`my MAC address is ${address}, please unblock it`)).toEqual([address]);
});

test.each(NONE)("takes no part of %s", (text) => {
  expect(foundIn(`my MAC address is ${text}, please unblock it`)).toEqual([]);
});

test("forms of one address get one placeholder", () => {
  const { text } = anonymous(FORMS.map((address) => `mac ${address}`).join(", "));
  expect(new Set(text.split(", "))).toEqual(new Set(["mac [MAC_1]"]));
});
