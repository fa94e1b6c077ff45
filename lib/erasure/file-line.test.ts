import { expect, test } from "vitest";
import { legacyRow } from "@/lib/datasets/legacy-row";
import { PairCollector } from "@/lib/datasets/pairs";
import { idsInLine } from "@/lib/erasure/file-line";

test("a line of a training file names the interaction that it was made of", () => {
  const row = { id: "i-1", language: "en", intent: "food", responseTimeMs: null, hasMapData: null };
  const line = JSON.stringify(legacyRow(row, { userQuery: '"interaction_id":"no"', llmResponse: "yes" }));
  expect(idsInLine(line)).toEqual(["i-1"]);
});

test("a pair names both of its interactions", () => {
  const collector = new PairCollector();
  const judged = { userQuery: "Where?", language: "en", intent: "food" };
  collector.add({ ...judged, id: "i-1", llmResponse: "Here.", bucket: "gold" });
  collector.add({ ...judged, id: "i-2", llmResponse: "There.", bucket: "fail" });
  expect([...collector.pairs()].flatMap((pair) => idsInLine(JSON.stringify(pair)))).toEqual(["i-1", "i-2"]);
});

test("a line that holds nothing names nobody", () => {
  expect(idsInLine("")).toEqual([]);
  expect(idsInLine('{"instruction":"a","output":"b"}')).toEqual([]);
});
