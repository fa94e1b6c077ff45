import { expect, test } from "vitest";
import { anonymize } from "@/lib/privacy/anonymize";
import istanbul from "@/lib/privacy/data/istanbul.json";
import places from "@/lib/privacy/data/places.json";

const CARRIERS = [
  "How do I get to X from the airport?",
  "X'e nasıl giderim?",
  "Wie komme ich nach X?",
  "Comment aller à X depuis l'aéroport ?",
  "Как доехать до X?",
  "كيف أصل إلى X من المطار؟",
  "We are staying in X, is it safe?",
  "Ben X semtindeyim, en yakın metro nerede?",
];
const capital = (name: string) => name.replace(/(?<![\p{L}])\p{L}/gu, (letter) => letter.toLocaleUpperCase("tr"));
const split = (lines: readonly string[]) => lines.flatMap((line) => line.split("|"));
const NAMES = [
  ...split([...istanbul.districts, ...istanbul.neighbourhoods]).map(capital),
  ...split([...places.landmarks, ...places.cities]),
];

test.each(CARRIERS)("no district, neighbourhood or landmark is personal in “%s”", (carrier) => {
  const touched = NAMES.filter((name) => anonymize(carrier.replace("X", name), { role: "visitor" }).spans.length > 0);
  expect(touched).toEqual([]);
});
