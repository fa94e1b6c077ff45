import { expect, test } from "vitest";
import { MATERIAL } from "@/prisma/seed/material/languages";
import type { Language } from "@/prisma/seed/material/material";
import { createRecognizer } from "@/prisma/seed/talk/recognition";
import { repertoireOf } from "@/prisma/seed/talk/topics";

function recognize(question: string, language: Language = "en") {
  const { cast, vocabulary } = repertoireOf(MATERIAL[language]);
  const { scene, rest } = createRecognizer(cast, vocabulary)(question);
  return { rest, ...Object.fromEntries([...scene].map(([slot, thing]) => [slot, thing.name])) };
}

test("things are found by their name, whatever its case, article and accents", () => {
  expect(recognize("is THE GALATA TOWER open")).toMatchObject({ sight: "the Galata Tower", rest: "is open" });
  expect(recognize("kunefe in kadikoy")).toMatchObject({ dish: "künefe", district: "Kadıköy" });
});

test("a name that belongs to one thing only is enough", () => {
  expect(recognize("is topkapi worth it")).toMatchObject({ museum: "Topkapı Palace", place: "Topkapı Palace" });
});

test("the longer of two names counts", () => {
  expect(recognize("pazartesi Kadıköy", "tr")).toMatchObject({ day: "pazartesi", district: "Kadıköy" });
  expect(recognize("near the Galata Tower")).not.toHaveProperty("district");
});

test("names are found with their endings", () => {
  expect(recognize("kadıköyden modaya", "tr")).toMatchObject({ other: "Kadıköy", district: "Moda" });
});

test("a mosque is also a sight and a place", () => {
  expect(recognize("the blue mosque")).toMatchObject({ sight: "the Blue Mosque", mosque: "the Blue Mosque" });
});
