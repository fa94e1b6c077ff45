import type { Intent, Material, Thing } from "@/prisma/seed/material/material";
import type { Random } from "@/prisma/seed/random";
import { fill } from "@/prisma/seed/talk/templates";

/** Subjects in which people give their details. */
const TELLING = new Set(["booking", "accommodation", "emergency", "luxury"]);
const TELLING_CHANCE = 0.2;
const USUAL_CHANCE = 0.021;

/** The card schemes' and banks' own published examples; nobody owns them. */
const TEST_CARDS = ["4242 4242 4242 4242", "4111 1111 1111 1111", "5555 5555 5555 4444", "378282246310005"];
const TEST_IBANS = [
  "TR33 0006 1005 1978 6457 8413 26",
  "TR330006100519786457841326",
  "DE89 3704 0044 0532 0130 00",
  "FR14 2004 1010 0505 0001 3M02 606",
  "GB29 NWBK 6016 1331 9268 19",
];
const TEST_IDENTITY = "10000000146";
const OPERATORS = ["532", "533", "542", "544", "505", "555"];
const MAIL_HOSTS = ["example.com", "example.org", "example.net", "mail.example.com"];

/** No subscriber number begins with 000, so these ring nowhere. */
function phone(random: Random): string {
  const operator = random.pick(OPERATORS);
  const [left, right] = [random.whole(10, 99).toString(), random.whole(10, 99).toString()];
  return random.pick([
    `+90 ${operator} 000 ${left} ${right}`,
    `+90${operator}000${left}${right}`,
    `0${operator} 000 ${left} ${right}`,
    `+90 (${operator}) 000-${left}-${right}`,
  ]);
}

/** Writes out a sentence with personal data; every value is fictitious. */
export function tellPersonal(template: string, material: Material, random: Random): string {
  const person: Thing = random.pick(material.people);
  const values: Readonly<Record<string, () => string>> = {
    person: () => person.name,
    email: () => `${person["mail"] ?? "visitor"}@${random.pick(MAIL_HOSTS)}`,
    phone: () => phone(random),
    card: () => random.pick(TEST_CARDS),
    iban: () => random.pick(TEST_IBANS),
    tckn: () => TEST_IDENTITY,
    passport: () => `U${random.whole(10_000_000, 29_999_999).toString()}`,
    hotel: () => random.pick(material.hotels),
    room: () => random.whole(101, 612).toString(),
  };
  return fill(template, material.language, ({ name }) => values[name]?.() ?? "");
}

type Question = { readonly intent: Intent; readonly question: string };

/** The question, in a few of them with a sentence that gives somebody away. */
export function withPersonalData({ intent, question }: Question, material: Material, random: Random): string {
  const chance = TELLING.has(intent) ? TELLING_CHANCE : USUAL_CHANCE;
  if (!random.isLucky(chance)) return question;
  const sentence = tellPersonal(random.pick(material.personal), material, random);
  const isEnded = /[.!?؟]$/u.test(question);
  return `${question}${isEnded ? "" : "."} ${sentence}`;
}
