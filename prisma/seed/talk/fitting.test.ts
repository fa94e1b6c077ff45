import { expect, test } from "vitest";
import type { Material, Topic } from "@/prisma/seed/material/material";
import { MATERIAL } from "@/prisma/seed/material/languages";
import { fittingAnswers, isContinuable } from "@/prisma/seed/talk/fitting";
import { slotNames } from "@/prisma/seed/talk/templates";
import { repertoireOf } from "@/prisma/seed/talk/topics";

const topic: Topic = {
  intent: "museum",
  asks: ["When does {museum} open?", "Is {museum} crowded?", "Tell me about {museum}", "How much is {dish}?"],
  answers: ["{museum.hours}", "{museum.about} It is crowded at noon.", "{museum.about} {museum.way}", "{dish.about}"],
};
const material: Material = {
  ...MATERIAL.en,
  topics: [...MATERIAL.en.topics, topic],
  slots: {
    museum: [{ name: "the Museum", hours: "It opens at nine.", about: "It is old.", way: "Walk." }],
    dish: [{ name: "soup", about: "Soup is warm." }],
  },
};
const repertoire = repertoireOf(material);

function fitting(ask: string): readonly string[] {
  const scene = new Map((repertoire.cast.get("museum") ?? []).map((thing) => ["museum", thing] as const));
  return fittingAnswers(repertoire, { ask, answers: topic.answers, mentioned: slotNames(ask), scene });
}

test("an answer is about what the question names", () => {
  expect(fitting("How much is {dish}?")).toEqual(["{dish.about}"]);
});

test("an answer takes up the words of the question, also with what it says of the thing", () => {
  expect(fitting("Is {museum} crowded?")).toEqual(["{museum.about} It is crowded at noon."]);
  expect(fitting("When does {museum} open?")).toEqual(["{museum.hours}"]);
});

test("an answer that was written for another question is left to it", () => {
  expect(fitting("Tell me about {museum}")).not.toContain("{museum.about} It is crowded at noon.");
});

test("a topic goes on where there is something to go on with", () => {
  expect(isContinuable(topic, new Set(["museum"]))).toBe(true);
  expect(isContinuable(topic, new Set(["district"]))).toBe(false);
});
