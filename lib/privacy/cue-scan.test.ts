import { expect, test } from "vitest";
import { fold } from "@/lib/privacy/characters";
import { compileWordLists } from "@/lib/privacy/cue-scan";

const find = (lists: string[], text: string) => {
  const compiled = compileWordLists(lists);
  const found = compiled.find(fold(text));
  return lists.map((words) => (found[compiled.numberOf(words)] ?? []).map(({ start, end }) => text.slice(start, end)));
};

test("words are found whole, open ones with their endings, whatever the case and the diacritics", () => {
  expect(find(["card|kart*|sipariş*"], "CARDIGAN card, Kartımla SIPARIS siparişim")).toEqual([
    ["card", "Kartımla", "SIPARIS", "siparişim"],
  ]);
});

test("every list is searched in one go, and of words that begin at one place the longest counts", () => {
  expect(find(["pass|pass number", "number"], "my pass number")).toEqual([["pass number"], ["number"]]);
});

test("Arabic words are found behind the article and what is written together with it", () => {
  expect(find(["حجز"], "والحجز بالحجز للحجز حجزك")).toEqual([["والحجز", "بالحجز", "للحجز"]]);
});
