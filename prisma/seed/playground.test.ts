import { expect, test } from "vitest";
import { MATERIAL } from "@/prisma/seed/material/languages";
import { demonstrationAnswer } from "@/prisma/seed/playground";

test.each([
  ["How do I get to Topkapı Palace?", "en", "route_planning", "Gülhane"],
  ["opening hours of hagia sophia", "en", "attraction", "9:00"],
  ["breakfast in Moda", "en", "restaurant", "Moda"],
  ["what is künefe", "en", "food", "Künefe is"],
  ["Kadıköy'de balık nerede yenir", "tr", "restaurant", "Kadıköy"],
  ["Ayasofya ücretli mi", "tr", "price_info", "25 avro"],
  ["Wie ist das Wetter im Mai?", "de", "weather", "Mai"],
  ["Combien coûte la tour de Galata ?", "fr", "price_info", "30 euros"],
  ["Сколько стоит Галатская башня?", "ru", "price_info", "30 евро"],
  ["أين آكل السمك في كاديكوي؟", "ar", "restaurant", "كاديكوي"],
])("“%s” is understood in its language", (question, language, intent, part) => {
  const found = demonstrationAnswer(question);
  expect(found).toMatchObject({ language, intent });
  expect(found?.answer).toContain(part);
});

test("the same question has the same answer, however it is typed", () => {
  const answer = demonstrationAnswer("Is the Galata Tower open on Monday?");
  expect(demonstrationAnswer("is the galata tower open on monday")).toEqual(answer);
});

test("half a name is enough, also without Turkish letters", () => {
  expect(demonstrationAnswer("how do i get to topkapi")?.answer).toContain("Gülhane");
});

test("who says no more than a name hears about it", () => {
  expect(demonstrationAnswer("Hagia Sophia")?.answer).toContain("Justinian");
});

test("a place is meant as asked, whether it is a museum or a sight", () => {
  expect(demonstrationAnswer("Galata Kulesi kaçta kapanıyor?")?.answer).toContain("Galata Kulesi");
});

test("answers about a way come with a map, thanks do not", () => {
  expect(demonstrationAnswer("How do I get to Topkapı Palace?")?.has_map_data).toBe(true);
  expect(demonstrationAnswer("thanks")?.has_map_data).toBe(false);
});

test("what nothing fits is admitted, in the language of the question if the material has it", () => {
  expect(demonstrationAnswer("How do I install Linux on my laptop?")?.answer).toBe(MATERIAL.en.fallback);
  expect(demonstrationAnswer("¿Dónde está el baño?")?.answer).toBe(MATERIAL.en.fallback);
  expect(demonstrationAnswer("Kannst du mir bitte bei der Steuererklärung helfen?")?.answer).toBe(MATERIAL.de.fallback);
});

test("no answer has a gap in it", () => {
  const asks = Object.values(MATERIAL).flatMap((material) => material.topics.flatMap((topic) => topic.asks));
  const questions = asks.map((ask) => ask.replace(/\{[\w.]+\}/g, ""));
  const answers = questions.map((question) => demonstrationAnswer(question)?.answer ?? "");
  expect(answers.filter((answer) => /[{}]|undefined/.test(answer))).toEqual([]);
});

test("nothing asked is nothing answered", () => {
  expect(demonstrationAnswer("")).toBeNull();
  expect(demonstrationAnswer(" \n ")).toBeNull();
});
