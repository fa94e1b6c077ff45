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
  "Is X better than the old town for two nights?",
  "I'm going to X with my wife tomorrow",
  "X'de buluşalım, akşam yedide",
  "X mı Moda mı, hangisi daha sakin?",
  "Wir treffen uns in X um acht",
  "On se retrouve à X vers midi",
  "Встречаемся у X в семь вечера",
  "نلتقي عند X مساء",
];
const capital = (name: string) => name.replace(/(?<![\p{L}])\p{L}/gu, (letter) => letter.toLocaleUpperCase("tr"));
const split = (lines: readonly string[]) => lines.flatMap((line) => line.split("|"));
const NAMES = [
  ...split([...istanbul.districts, ...istanbul.neighbourhoods]).map(capital),
  ...split([...places.landmarks, ...places.cities]),
];

const FIGURES = split(places.figures);
const QUESTIONS = [
  "Who was X?",
  "X kimdir?",
  "Wer war X?",
  "Qui était X ?",
  "Кто такой X?",
  "من هو X؟",
  "Is X open on Sunday?",
];

test.each(QUESTIONS)("no figure of public life and no business is personal in “%s”", (question) => {
  const touched = FIGURES.filter(
    (name) => anonymize(question.replace("X", name), { role: "visitor" }).spans.length > 0,
  );
  expect(touched).toEqual([]);
});

test.each([
  "Cihangir Osmanlı mutfağı için iyi bir yer mi?",
  "Süreyya Operası'na Ali Suavi Sokak'tan yürünür mü?",
  "Le pub James Joyce est-il ouvert ?",
  "Is the tomb next to Galata Mevlevihanesi free?",
  "Базар «Али Баба» у Чемберлиташа",
  "هل مطعم الحاج عبد الله قريب من تقسيم؟",
])("a place that sounds like a person stays in “%s”", (text) => {
  expect(anonymize(text, { role: "visitor" }).text).toBe(text);
});

test.each(CARRIERS)("no district, neighbourhood or landmark is personal in “%s”", (carrier) => {
  const touched = NAMES.filter((name) => anonymize(carrier.replace("X", name), { role: "visitor" }).spans.length > 0);
  expect(touched).toEqual([]);
});
