import { expect, test } from "vitest";
import { anonymize } from "@/lib/privacy/anonymize";
import { readMarkedText } from "@/lib/privacy/marked-text";

const ACCOUNTS = `
refund to IBAN [[IBAN:GB82 WEST 1234 5698 7654 32]] please
[[IBAN:GB82WEST12345698765432]]
İade için IBAN: [[IBAN:TR33 0006 1005 1978 6457 8413 26]]
[[IBAN:TR330006100519786457841326]] hesabıma
[[IBAN:tr33 0006 1005 1978 6457 8413 26]]
İBAN'ım [[IBAN:TR33-0006-1005-1978-6457-8413-26]]
IBAN:[[IBAN:TR330006100519786457841326]]
IBAN[[IBAN:TR330006100519786457841326]]
Erstattung auf [[IBAN:DE89 3704 0044 0532 0130 00]] bitte
DE [[IBAN:DE89370400440532013000]].
Remboursement sur [[IBAN:FR14 2004 1010 0505 0001 3M02 606]]
[[IBAN:FR1420041010050500013M02606]] merci
الآيبان الخاص بي [[IBAN:SA03 8000 0000 6080 1016 7519]]
[[IBAN:SA٠٣ ٨٠٠٠ ٠٠٠٠ ٦٠٨٠ ١٠١٦ ٧٥١٩]]
[[IBAN:AE07 0331 2345 6789 0123 456]] الإمارات
[[IBAN:NL91 ABNA 0417 1643 00]]
[[IBAN:NO93 8601 1117 947]] takk
[[IBAN:MT84 MALT 0110 0001 2345 MTLC AST0 01S]]
[[IBAN:KW81 CBKU 0000 0000 0000 1234 5601 01]]
[[IBAN:CH93 0076 2011 6238 5295 7]], [[IBAN:AT61 1904 3002 3457 3201]]
[[IBAN:ＴＲ３３ ０００６ １００５ １９７８ ６４５７ ８４１３ ２６]]
[[IBAN:TR33\u00a00006\u00a01005\u00a01978\u00a06457\u00a08413\u00a026]]
IBAN [[IBAN:TR33 0006 1005 1978 6457 8413 27]] yanlış yazdım
[[IBAN:TR34 0006 1005 1978 6457 8413 26]] kontrol basamağı yanlış
mein Konto [[IBAN:DE89 3704 0044 0532 0130]] fehlt was
ИБАН [[IBAN:TR33 0006 1005 1978 6457 8413]] вот
iban [[IBAN:33 0006 1005 1978 6457 8413 26]]
IBAN: [[IBAN:330006100519786457841326]]
account [[IBAN:GB82 WEST 1234 5698 7654 99]]
`;

const TRAPS = `
Flight TK19 2025 at gate 12
de 12 500 TL pour 4 nuits et 3 personnes
is 10 minutes from the hotel and 20 from here
at 20 2025 0612 3456 7890 1234
PO12 3AB postcode
order DE12345678
M11 T1 34AS 34BZ
IBAN nedir?
my IBAN ends with 26
no 12 fish 34 and 56 chips 7890
SE 10 or BE 20 rooms 12345678
`;

const linesOf = (lines: string) => lines.trim().split("\n");
const accountsIn = (text: string) =>
  anonymize(text, { role: "visitor" }).findings.filter(({ entity }) => entity === "IBAN");

test.each(linesOf(ACCOUNTS))("finds exactly the accounts of %j", (line) => {
  const { text, marks } = readMarkedText(line);
  expect(accountsIn(text).map(({ start, end }) => text.slice(start, end))).toEqual(
    marks.map(({ start, end }) => text.slice(start, end)),
  );
});

test.each(linesOf(TRAPS))("takes nothing in %j for an account", (text) => {
  expect(accountsIn(text)).toEqual([]);
});

test("the right check digits make it surer than a word near it, and every finding says why", () => {
  expect(accountsIn("TR33 0006 1005 1978 6457 8413 26")[0]).toMatchObject({
    rule: "iban.number+mod97",
    confidence: 0.99,
  });
  expect(accountsIn("IBAN TR33 0006 1005 1978 6457 8413 27")[0]).toMatchObject({
    rule: "iban.number+cue",
    confidence: 0.85,
  });
});
