import { expect, test } from "vitest";
import { anonymize } from "@/lib/privacy/anonymize";
import { readMarkedText } from "@/lib/privacy/marked-text";

const VALUES = `
my instagram is [[USERNAME:@olivia.travels_]]
my username is [[USERNAME:khartley79]]
add me on telegram [[USERNAME:@olivia_t]]
username: [[USERNAME:olivia]]
kullanıcı adım [[USERNAME:volkan_34]]
Instagram hesabım [[USERNAME:@cansu.geziyor]]
mein Benutzername ist [[USERNAME:torben_h]]
mon pseudo : [[USERNAME:@soso_voyage]]
mon identifiant est [[USERNAME:thibault.g92]]
мой телеграм [[USERNAME:@polina_v_puti]]
логин [[USERNAME:kirill.g_85]]
اسم المستخدم [[USERNAME:bader_m77]]
حسابي في انستغرام [[USERNAME:@latifa.trips]]
`;

const TRAPS = `
Follow @istanbulmodern on Instagram
Dinner @ Mikla 20:30
my login does not work
which username should I choose?
my instagram is full of cats
follow @nick_name of the museum
`;

const linesOf = (lines: string) => lines.trim().split("\n");
const valuesIn = (text: string) =>
  anonymize(text, { role: "visitor" })
    .findings.filter(({ entity }) => entity === "USERNAME")
    .map(({ start, end }) => text.slice(start, end));

test.each(linesOf(VALUES))("finds exactly the user names of %j", (line) => {
  const { text, marks } = readMarkedText(line);
  expect(valuesIn(text)).toEqual(marks.map(({ start, end }) => text.slice(start, end)));
});

test.each(linesOf(TRAPS))("takes nothing in %j for user names", (text) => {
  expect(valuesIn(text)).toEqual([]);
});
