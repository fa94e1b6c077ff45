import { expect, test } from "vitest";
import { anonymize } from "@/lib/privacy/anonymize";
import { readMarkedText } from "@/lib/privacy/marked-text";

const VALUES = `
We live at [[ADDRESS:221B Baker Street, London]] now
staying at [[ADDRESS:14 Serdar-ı Ekrem Street, Apt 3, Galata]], is it noisy?
my address is [[ADDRESS:12 moda caddesi]]
Evim [[ADDRESS:Kuloğlu Mah. Ağa Külhanı Sok. No:7 D:4 Beyoğlu]], nasıl giderim?
[[ADDRESS:Abbasağa Mahallesi Yıldız Caddesi No 52/3 Beşiktaş İstanbul]] adresi
evim [[ADDRESS:söğütlü çeşme caddesi no 18 kadıköy]]
Wir wohnen in der [[ADDRESS:Lindenallee 48a, 20259 Hamburg]]
Meine Adresse ist [[ADDRESS:Am Markt 3, 18055 Rostock]]
Nous logeons au [[ADDRESS:31 bis rue des Martyrs, 75009 Paris]], quel vol ?
J'habite [[ADDRESS:5 place de la Liberté, 69003 Lyon]]
Живу по адресу [[ADDRESS:ул. Садовая, д. 14, кв. 6]], как доехать?
Мы остановились на [[ADDRESS:Невский проспект, 88]]
نسكن في [[ADDRESS:شارع التحلية، مبنى 12، شقة 8]] كيف نصل؟
السكن [[ADDRESS:شارع بلس رقم ١٢ الطابق الرابع بيروت]]
`;

const TRAPS = `
Is Moda Caddesi nice?
We need 5 seats on some old street tour
How do I get to 88 Juniper Lane?
Bağdat Caddesi'nde 3 kişi
500T, İstiklal Caddesi 20 TL
Die Straßenbahn fährt um 12 Uhr, Platz 7 ist frei
rue de la République est belle
улица Истикляль длинная, 2 км
شارع الاستقلال جميل، 20 ليرة
`;

const linesOf = (lines: string) => lines.trim().split("\n");
const valuesIn = (text: string) =>
  anonymize(text, { role: "visitor" })
    .findings.filter(({ entity }) => entity === "ADDRESS")
    .map(({ start, end }) => text.slice(start, end));

test.each(linesOf(VALUES))("finds exactly the addresses of %j", (line) => {
  const { text, marks } = readMarkedText(line);
  expect(valuesIn(text)).toEqual(marks.map(({ start, end }) => text.slice(start, end)));
});

test.each(linesOf(TRAPS))("takes nothing in %j for addresses", (text) => {
  expect(valuesIn(text)).toEqual([]);
});
