import { expect, test } from "vitest";
import { anonymize } from "@/lib/privacy/anonymize";
import { readMarkedText } from "@/lib/privacy/marked-text";

const ADDRESSES = `
My IP is [[IP:85.105.43.17]] and the hotel wifi is blocked
[[IP:192.168.1.1]]
([[IP:10.0.0.7]])
http://[[IP:85.105.43.17]]:8080/path
from [[IP:85.105.43.17/24]].
[[IP:176.88.12.201]], siteye giremiyorum
Mon adresse IP [[IP:90.63.12.8]] est bloquée
Meine IP [[IP:91.12.44.200]] wird blockiert
Мой IP [[IP:95.165.12.8]] заблокирован
عنوان IP الخاص بي [[IP:٨٥.١٠٥.٤٣.١٧]]
[[IP:８５．１０５．４３．１７]]
[[IP:85[.]105[.]43[.]17]] defanged
range [[IP:10.20.30.40]]-[[IP:10.20.30.50]]
IP [[IP:1.2.3.4]]
[[IP:2001:0db8:85a3:0000:0000:8a2e:0370:7334]]
my address is [[IP:2001:db8::8a2e:370:7334]].
[[IP:fe80::1%eth0]] link local
[[IP:::1]]
[[IP:2a02:e0:8c40::/48]]
[[IP:::ffff:192.0.2.128]]
[[[IP:2001:db8::1]]]:443
[[IP:FE80::0202:B3FF:FE1E:8329]]
`;

const TRAPS = `
version 1.2.3.4
v1.2.3.4
sürüm 10.15.7.1
Version 2.0.1.100 installiert
256.1.1.1
1.2.3
1.2.3.4.5
85.105.43.171234
12.05.2025
14:05:30
12:30:45:50
10::30
00:1A:2B:3C:4D:5E
std::vector
note:: add
:: and :::
1.500.000
`;

const linesOf = (lines: string) => lines.trim().split("\n");
const addressesIn = (text: string) =>
  anonymize(text, { role: "visitor" }).findings.filter(({ entity }) => entity === "IP");

test.each(linesOf(ADDRESSES))("finds exactly the addresses of %j", (line) => {
  const { text, marks } = readMarkedText(line);
  expect(addressesIn(text).map(({ start, end }) => text.slice(start, end))).toEqual(
    marks.map(({ start, end }) => text.slice(start, end)),
  );
});

test.each(linesOf(TRAPS))("takes nothing in %j for an internet address", (text) => {
  expect(addressesIn(text)).toEqual([]);
});

test("two spellings of one address have the same placeholder", () => {
  expect(anonymize("2001:db8::1 = 2001:0DB8:0:0:0:0:0:1", { role: "visitor" }).text).toBe("[IP_1] = [IP_1]");
});

test("four small numbers without a word near them are left to a reviewer", () => {
  expect(addressesIn("see 1.2.3.4")[0]).toMatchObject({ action: "review" });
  expect(addressesIn("ping 1.2.3.4")[0]).toMatchObject({ action: "redact", rule: "ip.v4+cue" });
});
