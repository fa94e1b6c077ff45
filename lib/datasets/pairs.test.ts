import { expect, test } from "vitest";
import { type Judged, PairCollector } from "@/lib/datasets/pairs";

function pairsOf(...judged: Partial<Judged>[]) {
  const collector = new PairCollector();
  judged.forEach((one, index) => {
    collector.add({
      id: `i${String(index)}`,
      userQuery: "Where is the Galata Tower?",
      llmResponse: `answer ${String(index)}`,
      language: "en",
      intent: "attraction",
      bucket: "gold",
      ...one,
    });
  });
  return [...collector.pairs()];
}

test("the newest gold answer is chosen over the newest failed one to the same question", () => {
  const pairs = pairsOf({}, { bucket: "fail" }, {}, { bucket: "fail", userQuery: "where is the galata tower" });
  expect(pairs).toMatchObject([{ chosen: "answer 2", rejected: "answer 3", prompt: "Where is the Galata Tower?" }]);
});

test("answers in two languages, to two questions, or of one kind make no pair", () => {
  expect(pairsOf({}, { bucket: "fail", language: "tr" })).toEqual([]);
  expect(pairsOf({}, { bucket: "fail", userQuery: "Where is Taksim?" })).toEqual([]);
  expect(pairsOf({}, { bucket: "noise" }, { bucket: null })).toEqual([]);
});

test("an answer is never paired with itself", () => {
  expect(pairsOf({ llmResponse: "In Beyoğlu." }, { bucket: "fail", llmResponse: "In Beyoğlu. " })).toEqual([]);
});
