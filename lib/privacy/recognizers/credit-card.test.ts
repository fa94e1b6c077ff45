import { expect, test } from "vitest";
import { anonymize } from "@/lib/privacy/anonymize";
import { readMarkedText } from "@/lib/privacy/marked-text";

const CARDS = `
My card [[CARD:4111 1111 1111 1111]] was declined
[[CARD:4111111111111111]]
[[CARD:4111-1111-1111-1111]] visa
my amex [[CARD:378282246310005]] exp 09/27
[[CARD:3782 822463 10005]]
Mastercard [[CARD:5555 5555 5555 4444]], CVV 123
[[CARD:2223003122003222]]
[[CARD:6011111111111117]]
[[CARD:30569309025904]] diners
[[CARD:3530111333300000]]
[[CARD:4222222222222]]
[[CARD:6304 0000 0000 0000]]
Kartım [[CARD:5105 1051 0510 5100]] geçmedi
kredi kartım: [[CARD:9792030394440796]]
karta [[CARD:2200 0000 0000 0004]] не прошла
Моя карта [[CARD:4276 1600 0000 0001]] не прошла на Гранд-базаре.
Ma carte [[CARD:4970 1012 3456 7893]] a été refusée
Meine Karte [[CARD:5105105105105100]] wurde abgelehnt
Kreditkarte [[CARD:1234 5678 9012 3456]] falsch getippt
بطاقتي [[CARD:٤١١١ ١١١١ ١١١١ ١١١١]] رُفضت
بطاقتي [[CARD:4532015112830366]] رُفضت
kart no: [[CARD:4111 1111 1111 1112]]
[[CARD:４１１１　１１１１　１１１１　１１１１]]
[[CARD:4111\u00a01111\u00a01111\u00a01111]]
[[CARD:4111 1111 1111 1111]] 12/27
[[CARD:1234 5678 9012 3456]]
İstanbulkart numaram [[CARD:1234567890123456]]
[[CARD:4242424242424242]] and [[CARD:5555555555554444]]
`;

const TRAPS = `
My order number is 20240518123456
Sipariş 1234567890123
tracking 123456789012345
e-ticket 2351234567890
ISBN 9783161484100
timestamp 1725170766123
1234567890123456
20 digits 41111111111111111111
0000 0000 0000 0000
id 550e8400e29b41d4a716446655440000
12.05.2025-16.05.2025 14.00
41.025771234567890
a4111111111111111
100 200 300 400 500 600
`;

const linesOf = (lines: string) => lines.trim().split("\n");
const cardsIn = (text: string) =>
  anonymize(text, { role: "visitor" }).findings.filter(({ entity }) => entity === "CARD");

test.each(linesOf(CARDS))("finds exactly the cards of %j", (line) => {
  const { text, marks } = readMarkedText(line);
  expect(cardsIn(text).map(({ start, end }) => text.slice(start, end))).toEqual(
    marks.map(({ start, end }) => text.slice(start, end)),
  );
});

test.each(linesOf(TRAPS))("takes nothing in %j for a card", (text) => {
  expect(cardsIn(text)).toEqual([]);
});

test("a card with the right checksum is surer than one that is only called so, and every finding says why", () => {
  expect(cardsIn("4111 1111 1111 1111")[0]).toMatchObject({ rule: "card.number+luhn", confidence: 0.95 });
  expect(cardsIn("card 4111111111111112")[0]).toMatchObject({ rule: "card.number+cue", confidence: 0.7 });
});

test("what may be an order as well is redacted and left to a reviewer", () => {
  expect(cardsIn("order 4111111111111111")[0]).toMatchObject({ action: "review", rule: "card.number+contrary" });
  expect(cardsIn("istanbulkart 1234567890123456")[0]).toMatchObject({ action: "review", rule: "card.transit+cue" });
});
