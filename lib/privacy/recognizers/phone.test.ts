import { expect, test } from "vitest";
import { anonymize } from "@/lib/privacy/anonymize";
import { readMarkedText } from "@/lib/privacy/marked-text";

const PHONES = `
Call me at [[PHONE:+90 532 123 45 67]] when you arrive.
my number is [[PHONE:+1 415 555 0132]] thanks
text me: [[PHONE:(415) 555-0132]]
[[PHONE:415-555-0132]] is my cell
[[PHONE:415.555.0132]] works too
no, [[PHONE:1-415-555-0132]]
UK mobile [[PHONE:07911 123456]]
ring me on [[PHONE:07700 900 123]]
landline [[PHONE:020 7946 0958]] in London
[[PHONE:+44 (0)20 7946 0958]] is the office
[[PHONE:+44 7911 123456]] or [[PHONE:0044 7911 123457]]
[[PHONE:0161 496 0000]] after six
my phone is 4155550132x9, sorry, [[PHONE:4155550132]]
whatsapp [[PHONE:447911123456]]
my cell is [[PHONE:+14155550132]].
([[PHONE:+90 532 123 45 67]])
Reach me on [[PHONE:+971 50 123 4567]], room 412
[[PHONE:00971501234567]] is my Dubai number
tel [[PHONE:+965 9912 3456]]
[[PHONE:+974-5512-3456]] Qatar
[[PHONE:+86 138 0013 8000]] wechat
My phone number is [[PHONE:555-0132]].
Bana [[PHONE:0532 123 45 67]] numarasından ulaşın
numaram [[PHONE:05321234567]]
tel: [[PHONE:0532-123-45-67]], [[PHONE:0533-765-43-21]]
cep [[PHONE:5321234567]]
[[PHONE:532 123 45 67]] whatsapp'tan yazın
Ev telefonum [[PHONE:0 (212) 527 45 03]]
[[PHONE:(0212) 527 45 03]]
[[PHONE:0 212 5274503]] arayın
[[PHONE:+90(532)1234567]]
[[PHONE:905321234567]] yaz bana
gsm:[[PHONE:05321234567]]'den arayabilirsiniz
[[PHONE:+905321234567]]'yi ara
[[PHONE:0090 532 765 43 21]] eşimin
ben [[PHONE:0532.123.45.67]], eşim [[PHONE:0533.765.43.21]]
iletişim [[PHONE:0850 222 0 444]]
14.05.2026 [[PHONE:0532 123 45 67]] Ayşe
05.11.1990 [[PHONE:0532 123 45 67]]
4 kişi, [[PHONE:0532 123 45 67]]
telefonum [[PHONE:527 45 03]]
cep telefonu:[[PHONE:0 532 123 45 67]]
tel[[PHONE:05321234567]]
0532'den değil [[PHONE:0 5 3 2 1 2 3 4 5 6 7]] yaz
رقم جوالي [[PHONE:٠٥٠١٢٣٤٥٦٧]] واتساب
جوالي [[PHONE:050 123 4567]]
اتصل على [[PHONE:+٩٦٦ ٥٠ ١٢٣ ٤٥٦٧]]
رقمي \u202a[[PHONE:+966 50 123 4567]]\u202c شكرا
هاتفي [[PHONE:00966501234567]]
الجوال [[PHONE:966501234567+]] اتصل
رقم الواتساب [[PHONE:0100 123 4567]]
تلفوني [[PHONE:9912 3456]]
رقم هاتفي [[PHONE:011 234 5678]]
هاتف [[PHONE:۰۹۱۲ ۳۴۵ ۶۷۸۹]]
Mon numéro est le [[PHONE:06 12 34 56 78]].
mon portable [[PHONE:06.12.34.56.78]]
appelez le [[PHONE:06-12-34-56-78]]
[[PHONE:0612345678]] c'est moi
[[PHONE:+33 6 98 76 54 32]] le soir
[[PHONE:+33 (0)6 98 76 54 32]]
[[PHONE:0033 6 98 76 54 32]]
fixe : [[PHONE:01 42 68 53 00]]
tél. [[PHONE:0698765432]] ou [[PHONE:01.42.68.53.00]]
[[PHONE:+33698765432]] svp
Meine Nummer ist [[PHONE:0171 1234567]]
[[PHONE:0171/1234567]] bitte
Handy: [[PHONE:+49 151 23456789]]
[[PHONE:+49 (0)30 12345678]] im Büro
[[PHONE:030 12345678]] abends
[[PHONE:030/12345678]] oder [[PHONE:0151-23456789]]
[[PHONE:(030) 12 34 56 78]]
ruf [[PHONE:01711234567]] an
[[PHONE:0049 171 1234567]]
Festnetz [[PHONE:089 / 12 34 56]]
erreichbar unter [[PHONE:015123456789]]
Мой телефон [[PHONE:8 (916) 123-45-67]]
[[PHONE:8-916-123-45-67]] звоните
[[PHONE:89161234567]] ватсап
[[PHONE:+7 (921) 765-43-21]]
[[PHONE:+79217654321]]
[[PHONE:8 916 123 45 67]] это я
тел. [[PHONE:(495) 123-45-67]]
позвоните: [[PHONE:123-45-67]]
номер [[PHONE:79161234567]]
[[PHONE:8 9161234567]] жду
[[PHONE:＋９０　５３２　１２３　４５　６７]]
[[PHONE:0532\u00a0123\u00a045\u00a067]] nbsp
[[PHONE:05\u200b32 123 4\u200b5 67]] gizli
[[PHONE:0532–123–45–67]] tire
[[PHONE:0️⃣5️⃣3️⃣2️⃣ 123 45 67]]
[[PHONE:+90 532 123 45 67]] 12 kişi
[[PHONE:𝟎𝟓𝟑𝟐 𝟏𝟐𝟑 𝟒𝟓 𝟔𝟕]]
`;

const TRAPS = `
How much is a taxi, around 1,500 TL?
Budget 12.500 TL for 4 nights
1.500.000 TL ev fiyatı
Bütçemiz 12500000 TL, telefonum bozuk
call me with a price below 1 500 000 TL
100-200-300 TL
200 000 000 TL
Open 09:00-19:30, closed Monday
10.00-22.00 arası açık
09.00-12.00 13.00-18.00 çalışıyor
hours 09.30 10.30 11.30 12.30
call me between 10.30-11.30
ouvert de 09h00 à 18h30
I arrive 12.05.2025 and leave 16.05.2025.
12.05.2025-16.05.2025 tarihleri
01-06-2025 02-06-2025
call me on 2025-06-12 17:30
phone me 12/05/2025
2025-06-12T17:30:00Z
05.11.90 doğumlu
TK1980 lands at 17:30, PC 2231 later
Bus 500T, 25E, 34AS, 34BZ, M11 and T1
My order number is 20240518123456
Sipariş numaram 20240518123456, eSIM ne zaman gelir?
Sipariş no 0123456789
Ma commande 0612345678 est-elle partie ?
رقم الطلب 20240518123456
Bestellung 01712345678 ist noch nicht da
Мой заказ 89161234567 ещё не пришёл
booking 12345678
reservation number 123456789
PNR 8JK2LQ, e-ticket 235-1234567890
I am at 41.02577, 28.97436
41.0086 28.9784 konumundayım
41.0086 N, 28.9802 E
postcode 34122
Posta kodu 34122, 06400 Ankara
01067 Dresden
In 1453 and 1923, phone museum
1453 1923 2023 telefon müzesi
rating 4.4/5 from 21,430 reviews
Room 1204, floor 12
emergency 112 or 155
444 0 849
ISBN 978-3-16-148410-0
My passport number is 533380006
T.C. kimlik 36493665440
I walked 12345678 steps
population 15 840 900
3.14159265
1/2/3 4/5/6
Gate 204A seat 17C
550e8400-e29b-41d4-a716-446655440000
83824d4278b4ab50
0612345678ab
5 stars, 2 nights, 3 people, 4 bags
€1200 1500 1800
12 500 лир на 4 ночи
цена 1 500 000 руб
5-6-7-8-9
0123
2+2=4
version 10.15.7 build 19H2
`;

const linesOf = (lines: string) => lines.trim().split("\n");
const phonesIn = (text: string) =>
  anonymize(text, { role: "visitor" })
    .findings.filter(({ entity }) => entity === "PHONE")
    .map(({ start, end }) => text.slice(start, end));

test.each(linesOf(PHONES))("finds exactly the numbers of %j", (line) => {
  const { text, marks } = readMarkedText(line);
  expect(phonesIn(text)).toEqual(marks.map(({ start, end }) => text.slice(start, end)));
});

test.each(linesOf(TRAPS))("takes nothing in %j for a phone number", (text) => {
  expect(phonesIn(text)).toEqual([]);
});
