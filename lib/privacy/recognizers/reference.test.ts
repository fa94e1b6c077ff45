import { expect, test } from "vitest";
import { anonymize } from "@/lib/privacy/anonymize";
import { readMarkedText } from "@/lib/privacy/marked-text";

const VALUES = `
my booking reference is [[REFERENCE:QX7T2M]]
PNR: [[REFERENCE:ZK8W3P]]
confirmation code [[REFERENCE:XKJHGF]]
Order number [[REFERENCE:TR-4471982]]
order #[[REFERENCE:88213]] is late
Rezervasyon numaram [[REFERENCE:IST-88213]]
PNR kodum [[REFERENCE:R6YH2K]]
Siparişim [[REFERENCE:4471092]] gelmedi
Buchungsnummer [[REFERENCE:HX-552091]]
Mein Buchungscode ist [[REFERENCE:9TK4QW]]
Numéro de réservation [[REFERENCE:PQ49TZ]]
Ma commande n° [[REFERENCE:FR-771204]]
Номер брони [[REFERENCE:KD5R8N]]
Мой заказ № [[REFERENCE:778120-RU]]
رقم الحجز [[REFERENCE:LM2X9V]]
طلبي رقم [[REFERENCE:SA-90412]]
رقم البلاغ [[REFERENCE:5582013]]
трек-номер [[REFERENCE:RC719283645TR]]
номер билета [[REFERENCE:262 6104829137]]
Talep numaram #[[REFERENCE:719283]]
booking number [[REFERENCE:4471.928.365]]
`;

const TRAPS = `
The order number reads 20250307091542
a ticket for TK1980 please
reservation, 6 guests, 19:30
booking 03.06.2025 - 10.06.2025
order 12500 TL worth of food
the ticket is 900 TL
Is the ticket for 2025 valid?
I NEED A TICKET PLEASE HELP
bilet 650 TL
Buchung für 3 Personen am 12.06.2025
QX7T2M
`;

const linesOf = (lines: string) => lines.trim().split("\n");
const valuesIn = (text: string) =>
  anonymize(text, { role: "visitor" })
    .findings.filter(({ entity }) => entity === "REFERENCE")
    .map(({ start, end }) => text.slice(start, end));

test.each(linesOf(VALUES))("finds exactly the references of %j", (line) => {
  const { text, marks } = readMarkedText(line);
  expect(valuesIn(text)).toEqual(marks.map(({ start, end }) => text.slice(start, end)));
});

test.each(linesOf(TRAPS))("takes nothing in %j for references", (text) => {
  expect(valuesIn(text)).toEqual([]);
});
