import { expect, test } from "vitest";
import { anonymize } from "@/lib/privacy/anonymize";
import { expandIpv6, isIpv4 } from "@/lib/privacy/checks/ip-address";

/** Text forms of RFC 4291 (section 2.2) and what each stands for. */
const RFC_4291 = [
  ["ABCD:EF01:2345:6789:ABCD:EF01:2345:6789", "abcd:ef01:2345:6789:abcd:ef01:2345:6789"],
  ["2001:DB8:0:0:8:800:200C:417A", "2001:db8:0:0:8:800:200c:417a"],
  ["2001:DB8::8:800:200C:417A", "2001:db8:0:0:8:800:200c:417a"],
  ["FF01::101", "ff01:0:0:0:0:0:0:101"],
  ["::1", "0:0:0:0:0:0:0:1"],
  ["::", "0:0:0:0:0:0:0:0"],
  ["::13.1.68.3", "0:0:0:0:0:0:d01:4403"],
  ["::FFFF:129.144.52.38", "0:0:0:0:0:ffff:8190:3426"],
  ["0:0:0:0:0:FFFF:129.144.52.38", "0:0:0:0:0:ffff:8190:3426"],
] as const;

/** Spellings of one address that RFC 5952 (sections 1 and 2) lists as seen in the wild. */
const RFC_5952 = [
  "2001:db8:0:0:1:0:0:1",
  "2001:0db8:0:0:1:0:0:1",
  "2001:db8::1:0:0:1",
  "2001:db8::0:1:0:0:1",
  "2001:0db8::1:0:0:1",
  "2001:db8:0:0:1::1",
  "2001:db8:0000:0:1::1",
  "2001:DB8:0:0:1::1",
];

/** What is no address by RFC 4291 (section 2.3) and RFC 5952. */
const NONE = ["2001:0DB8:0:CD3", "2001:db8::1::1", "2001:db8:::1", "1:2:3:4:5:6:7", "::g", "::ffff:1.2.3.256"];

/** With a zone (RFC 4007), a prefix (RFC 4291, section 2.3; RFC 4632), mapped, and private ones (RFC 1918). */
const IN_TEXT = [
  "fe80::1ff:fe23:4567:890a%eth2",
  "fe80::1%3",
  "2001:0DB8::CD30:0:0:0:0/60",
  "2001:db8::/32",
  "::ffff:192.0.2.128",
  "192.0.2.235",
  "198.51.100.0/24",
  "203.0.113.7",
  "10.0.0.1",
  "172.16.254.1",
  "255.255.255.255",
];

const foundIn = (text: string) =>
  anonymize(text, { role: "visitor" })
    .findings.filter(({ entity }) => entity === "IP")
    .map(({ start, end }) => text.slice(start, end));

test.each(RFC_4291)("%s stands for %s", (address, full) => {
  expect(expandIpv6(address)).toBe(full);
});

test.each(RFC_5952)("%s is a spelling of 2001:db8::1:0:0:1", (address) => {
  expect(expandIpv6(address)).toBe("2001:db8:0:0:1:0:0:1");
});

test.each(NONE)("%s is no address", (address) => {
  expect(expandIpv6(address)).toBeNull();
});

test.each([...IN_TEXT, ...RFC_5952, ...RFC_4291.map(([address]) => address).filter((address) => address !== "::")])(
  "finds exactly %s in a text",
  (address) => {
    expect(foundIn(`My address is ${address} and the page is blocked`)).toEqual([address]);
  },
);

test("spellings of one address get one placeholder", () => {
  const { text } = anonymize(RFC_5952.join(" "), { role: "visitor" });
  expect(new Set(text.split(" "))).toEqual(new Set(["[IP_1]"]));
});

test.each(["0.0.0.0", "127.0.0.1", "192.0.2.235", "255.255.255.255"])("%s is an IPv4 address", (address) => {
  expect(isIpv4(address)).toBe(true);
});
