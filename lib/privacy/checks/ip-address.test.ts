import { isIP } from "node:net";
import { expect, test } from "vitest";
import { expandIpv6, isIpv4 } from "@/lib/privacy/checks/ip-address";

const ADDRESSES = [
  "::", "::1", "1::", "1::8", "fe80::1", "2001:db8:85a3::8a2e:370:7334", "2001:0db8:85a3:0000:0000:8a2e:0370:7334", "1:2:3:4:5:6:7:8",
  "1:2:3:4:5:6:7::", "::2:3:4:5:6:7:8", "::ffff:192.0.2.1", "1:2:3:4:5:6:1.2.3.4", "1:2:3:4:5:6:7:8:9", "1:2:3:4:5:6:7", "1::2::3",
  "12345::", "g::1", ":1", "1:", ":::", "::ffff:256.0.0.1", "1:2:3:4:5:6:7:1.2.3.4", "10:30:45", "", ":",
]; // prettier-ignore

test.each(ADDRESSES)("%j is an IPv6 address exactly when Node says so", (address) => {
  expect(expandIpv6(address) !== null).toBe(isIP(address) === 6);
});

test("spellings of one address have one full form", () => {
  expect(expandIpv6("2001:DB8::1")).toBe("2001:db8:0:0:0:0:0:1");
  expect(expandIpv6("2001:0db8:0:0::0001")).toBe("2001:db8:0:0:0:0:0:1");
  expect(expandIpv6("::ffff:192.0.2.1")).toBe("0:0:0:0:0:ffff:c000:201");
});

test("an IPv4 address has four numbers to 255", () => {
  expect(["1.2.3.4", "255.255.255.255", "256.1.1.1", "1.2.3", "1.2.3.4.5", "a.b.c.d", ""].map(isIpv4)).toEqual([
    true,
    true,
    false,
    false,
    false,
    false,
    false,
  ]);
});
