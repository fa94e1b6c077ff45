import { expect, test } from "vitest";
import { anonymize } from "@/lib/privacy/anonymize";
import { readMarkedText } from "@/lib/privacy/marked-text";

const VALUES = `
key [[SECRET:sk-proj-A1b2C3d4E5f6G7h8I9j0K1l2]]
[[SECRET:ghp_A1b2C3d4E5f6G7h8I9j0K1l2M3n4]]
[[SECRET:AKIAIOSFODNN7EXAMPLE]]
[[SECRET:eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiIxIn0.abcDEF123]]
my password is [[SECRET:hunter2!]]
password: [[SECRET:correcthorse]]
wifi şifresi [[SECRET:Galata2025*]]
parolam: [[SECRET:mavigokyuzu]]
Das WLAN-Passwort [[SECRET:Haus-am-See7]] geht nicht
mot de passe : [[SECRET:Soleil#42]]
Пароль от вайфая [[SECRET:Kofe_2025]]
كلمة المرور [[SECRET:Riyadh@2025]]
PIN [[SECRET:8841]]
SMS kodu [[SECRET:553917]]
code PIN [[SECRET:2290]]
код из СМС [[SECRET:804413]]
رمز التحقق [[SECRET:771204]]
cvv [[SECRET:123]]
`;

const TRAPS = `
I forgot my password at the hotel
the password is wrong again
is there a wifi password at the airport?
şifre çalışmıyor
mot de passe oublié
a token costs 15 TL, two tokens 30 TL
пароль не подходит
`;

const linesOf = (lines: string) => lines.trim().split("\n");
const valuesIn = (text: string) =>
  anonymize(text, { role: "visitor" })
    .findings.filter(({ entity }) => entity === "SECRET")
    .map(({ start, end }) => text.slice(start, end));

test.each(linesOf(VALUES))("finds exactly the secrets of %j", (line) => {
  const { text, marks } = readMarkedText(line);
  expect(valuesIn(text)).toEqual(marks.map(({ start, end }) => text.slice(start, end)));
});

test.each(linesOf(TRAPS))("takes nothing in %j for secrets", (text) => {
  expect(valuesIn(text)).toEqual([]);
});
