import { expect, test } from "vitest";
import { anonymize } from "@/lib/privacy/anonymize";
import { readMarkedText } from "@/lib/privacy/marked-text";

const VALUES = `
[[URL:https://www.instagram.com/olivia.travels]]
see [[URL:t.me/polina_v_puti]].
([[URL:https://vk.com/polina_v_puti]])
Mein Profil: [[URL:https://www.linkedin.com/in/konrad-beyer-4471]]
mon profil [[URL:facebook.com/regis.monnier.98]]
web sitem [[URL:www.cansugeziyor.example]]
my blog is [[URL:olivia-travels.example.org/2025/istanbul]]
мой сайт [[URL:polina.example.ru]]
موقعي [[URL:https://latifa.example.sa]]
блог [[URL:https://polina-v-puti.livejournal.com]] там
[[URL:https://tickets.example.com/view?id=4&token=9f8e7d6c]]
[[URL:https://example.com/reset?email=a%40b.co]]
[[URL:ftp://olivia:secret@files.example.com/x]]
`;

const TRAPS = `
https://www.muze.gov.tr/tr/muzeler
https://www.instagram.com/explore/tags/istanbul
see booking.com or www.example.com/hotels?city=istanbul
https://maps.example.com/?q=Galata+Tower
https://www.google.com/search?q=istanbul
`;

const linesOf = (lines: string) => lines.trim().split("\n");
const valuesIn = (text: string) =>
  anonymize(text, { role: "visitor" })
    .findings.filter(({ entity }) => entity === "URL")
    .map(({ start, end }) => text.slice(start, end));

test.each(linesOf(VALUES))("finds exactly the personal addresses of %j", (line) => {
  const { text, marks } = readMarkedText(line);
  expect(valuesIn(text)).toEqual(marks.map(({ start, end }) => text.slice(start, end)));
});

test.each(linesOf(TRAPS))("takes nothing in %j for personal addresses", (text) => {
  expect(valuesIn(text)).toEqual([]);
});
