import { expect, test } from "vitest";
import { anonymize } from "@/lib/privacy/anonymize";
import { readMarkedText } from "@/lib/privacy/marked-text";

const ADDRESSES = `
Please email the itinerary to [[EMAIL:sarah.mitchell82@gmail.com]] thanks
Is [[EMAIL:j.doe+istanbul@company.co.uk]] ok?
([[EMAIL:a@b.co]])
<[[EMAIL:ali@example.com]]>
mailto:[[EMAIL:ali@example.com]]?subject=x
[[EMAIL:ali@example.com]],[[EMAIL:veli@example.com]];[[EMAIL:o'connor@example.ie]]
My mail is [[EMAIL:ALI_VELI-1@EXAMPLE.ORG]].
[[EMAIL:ali@gmail.com]].Then call me
E-posta adresim [[EMAIL:ayse.yilmaz@hotmail.com.tr]], bileti oraya gönderin
[[EMAIL:ayşe.yılmaz@örnek.com.tr]] adresime
[[EMAIL:ayse@gmail.com]]'a yaz
e-posta:[[EMAIL:ayse@firma.istanbul]]
Bitte an [[EMAIL:anna.mueller@web.de]] schicken.
[[EMAIL:jürgen@müller.de]]
Envoyez à [[EMAIL:claire.dubois@orange.fr]] svp
Пришлите на [[EMAIL:anna.ivanova@mail.ru]] пожалуйста
[[EMAIL:елена.козлов96@почта.рф]]
بريدي [[EMAIL:m.alotaibi@outlook.sa]] أرسل التذكرة
[[EMAIL:حسن.الشريف55@example.com]]
[[EMAIL:ali (at) gmail (dot) com]] please
[[EMAIL:ali [at] gmail [dot] com]]
[[EMAIL:ali(at)gmail.com]]
[[EMAIL:ali {at} firma {dot} com {dot} tr]]
[[EMAIL:ali.veli(@)gmail(.)com]]
write to [[EMAIL:ali at gmail dot com]]
[[EMAIL:ali dot veli at gmail dot com]] is my mail
my email: [[EMAIL:ali at firma dot com]]
[[EMAIL:ali et gmail nokta com]] yaz
e-posta [[EMAIL:ali (et) gmail (nokta) com]]
[[EMAIL:anna (ät) web (punkt) de]]
[[EMAIL:claire arobase gmail point com]]
[[EMAIL:claire (arobase) orange (point) fr]]
почта [[EMAIL:anna собака yandex точка ru]]
[[EMAIL:anna (собака) mail (точка) ru]]
[[EMAIL:ali@ gmail.com]]
[[EMAIL:ali @gmail.com]]
[[EMAIL:ali @ gmail.com]]
[[EMAIL:ali@gmail .com]]
[[EMAIL:ali@gmail. com]]
[[EMAIL:ali@gmail,com]]
[[EMAIL:ali@gmail com]]
[[EMAIL:ali@gmail]]
[[EMAIL:ali@ firma.com.tr]]
[[EMAIL:ali＠gmail．com]]
[[EMAIL:ａｌｉ@gmail.com]]
[[EMAIL:a\u200bli@gm\u200bail.com]]
[[EMAIL:𝐚𝐥𝐢@gmail.com]]
[[EMAIL:user_1234567890@example.com]]
[[EMAIL:05321234567@hotmail.com]]
`;

const TRAPS = `
Follow @istanbul on Instagram
Follow us @istanbul
Dinner @ Mikla 20:30
Let's meet @ Taksim
look at gmail dot com
see booking.com or www.muze.gov.tr
look at booking dot com for hotels
we are at the hotel, dot
I am at 12.05
a@b
@@@ ... @@@
price: 5€@night
2 tickets @ 25 euro
stay at orange hotel
He is at live music bar
`;

const linesOf = (lines: string) => lines.trim().split("\n");
const addressesIn = (text: string) =>
  anonymize(text, { role: "visitor" })
    .findings.filter(({ entity }) => entity === "EMAIL")
    .map(({ start, end }) => text.slice(start, end));

test.each(linesOf(ADDRESSES))("finds exactly the addresses of %j", (line) => {
  const { text, marks } = readMarkedText(line);
  expect(addressesIn(text)).toEqual(marks.map(({ start, end }) => text.slice(start, end)));
  expect(anonymize(text, { role: "visitor" }).findings).toHaveLength(marks.length);
});

test.each(linesOf(TRAPS))("takes nothing in %j for an e-mail address", (text) => {
  expect(addressesIn(text)).toEqual([]);
});

test.each([
  "ALI@Gmail.com",
  "ali (at) gmail (dot) com",
  "ali@ gmail.com",
  "ali at gmail dot com",
  "ali@gmail,com",
  "ａｌｉ＠ｇｍａｉｌ．ｃｏｍ",
])("%j has the placeholder of ali@gmail.com", (spelling) => {
  const { text } = anonymize(`ali@gmail.com or ${spelling}`, { role: "visitor" });
  expect(text).toBe("[EMAIL_1] or [EMAIL_1]");
});
