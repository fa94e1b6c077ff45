import { expect, test } from "vitest";
import { actionWords, detailWords } from "@/components/settings/audit-words";

test("the detail of an entry is read as names and values, not as JSON", () => {
  const detail = { name: "travel bot", scopes: ["feedback:write", "stats:read"], mayReadStats: true, rows: 1200 };
  expect(detailWords(JSON.stringify(detail))).toEqual([
    { name: "name", value: "travel bot" },
    { name: "scopes", value: "feedback:write, stats:read" },
    { name: "may read stats", value: "yes" },
    { name: "rows", value: "1,200" },
  ]);
});

test("what lies deeper in a detail is read too", () => {
  expect(detailWords('{"filters":{"min_response_length":20,"approved_only":false},"found":[{"day":"x"}]}')).toEqual([
    { name: "filters", value: "min response length 20, approved only no" },
    { name: "found", value: "day x" },
  ]);
});

test("an entry without detail has nothing to read, and null says nothing", () => {
  expect(detailWords("")).toEqual([]);
  expect(detailWords('{"decision":"reject","quality":null}')).toEqual([{ name: "decision", value: "reject" }]);
});

test("a detail or an action that nobody foresaw is shown as it is", () => {
  expect(detailWords("not JSON")).toEqual([{ name: "detail", value: "not JSON" }]);
  expect(actionWords("key.create")).toBe("Created an API key");
  expect(actionWords("moon.land")).toBe("moon.land");
});
