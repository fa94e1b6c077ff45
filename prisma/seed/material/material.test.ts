import { describe, expect, test } from "vitest";
import { DISLIKE_REASONS } from "@/lib/feedback/schema";
import { MATERIAL } from "@/prisma/seed/material/languages";
import { INTENTS, LANGUAGES } from "@/prisma/seed/material/material";
import { createRandom } from "@/prisma/seed/random";
import { tellPersonal } from "@/prisma/seed/talk/personal";
import { type Scene, valueIn } from "@/prisma/seed/talk/scene";
import { slotsOf } from "@/prisma/seed/talk/templates";
import { followUps, repertoireOf } from "@/prisma/seed/talk/topics";

/** Slots that are chosen among the things of others. */
const SOURCES: Readonly<Record<string, readonly string[]>> = {
  place: ["museum", "sight"],
  mosque: ["sight"],
  next: ["sight"],
  other: ["district"],
};

describe.each(LANGUAGES)("the material in %s", (language) => {
  const material = MATERIAL[language];
  const repertoire = repertoireOf(material);
  const { cast } = repertoire;
  const templates = [
    ...material.topics.flatMap((topic) => [...topic.asks, ...topic.answers]),
    ...material.topics.flatMap((topic) => followUps(topic).flatMap(({ ask, answers }) => [ask, ...answers])),
    ...material.situations,
  ];

  test("has a text for every slot of every question, answer and situation, whichever thing it holds", () => {
    const gaps = templates.flatMap((template) =>
      slotsOf(template).flatMap(({ name, field }) =>
        (SOURCES[name] ?? [name]).flatMap((source) => {
          const things = cast.get(source) ?? [{ name: "" }];
          return things
            .filter((thing) => !thing[field])
            .map((thing) => `{${name}.${field}} of ${thing.name}: ${template}`);
        }),
      ),
    );
    expect(gaps).toEqual([]);
  });

  test("has no broken braces", () => {
    const texts = [...templates, ...material.personal, ...material.polite, material.fallback];
    const isBroken = (text: string) => /[{}]/.test(text.replace(/\{\w+(?:\.\w+)?\}/g, ""));
    expect(texts.filter(isBroken)).toEqual([]);
  });

  test("has things at a place whose district it has, or at none", () => {
    const random = createRandom(1);
    const places = [...(cast.get("museum") ?? []), ...(cast.get("sight") ?? [])];
    const districts = places.map((place) => {
      const scene: Scene = new Map([["place", place]]);
      return [place["near"], valueIn({ cast, scene, random }, { name: "district", field: "name" })] as const;
    });
    const known = new Set((cast.get("district") ?? []).map((district) => district.name));
    expect(districts.filter(([near, drawn]) => near !== undefined && known.has(near) && near !== drawn)).toEqual([]);
  });

  test("has only known intents, and greetings, thanks and farewells for any hour", () => {
    const intents = new Set(material.topics.map((topic) => topic.intent));
    expect([...intents].filter((intent) => !INTENTS.includes(intent))).toEqual([]);
    expect([...intents]).toEqual(expect.arrayContaining(["greeting", "thanks", "farewell", "help"]));
  });

  test("can write out every sentence with personal data", () => {
    const random = createRandom(2);
    const { contact } = material.comments;
    const sentences = [...material.personal, ...contact.up, ...contact.down];
    const told = sentences.map((sentence) => tellPersonal(sentence, material, random));
    expect(told.filter((text) => /[{}]| {2}|\s[.,]/.test(text))).toEqual([]);
  });

  test("complains in comments only of what one can dislike", () => {
    const reasons = new Set<string>(DISLIKE_REASONS.map((reason) => reason.id));
    expect(Object.keys(material.comments.down).filter((reason) => !reasons.has(reason))).toEqual([]);
  });
});

test("the English material has topics of every intent", () => {
  const intents = new Set(MATERIAL.en.topics.map((topic) => topic.intent));
  expect([...intents].sort()).toEqual([...INTENTS].sort());
});
