import { expect, test } from "vitest";
import { exposition } from "@/lib/stats/exposition";
import { summarize } from "@/lib/stats/summary";

test("the collection can be read by Prometheus, whatever an intent is called", async () => {
  const rows = [
    { scope: "total", key: "interactions", count: 12 },
    { scope: "total", key: "positive", count: 3 },
    { scope: "intent", key: 'a "quoted"\nname', count: 12 },
    { scope: "review", key: "approved", count: 2 },
  ];
  const text = await exposition(summarize(rows, {}, []));
  expect(text).toContain("winnow_interactions 12\n");
  expect(text).toContain('winnow_votes{direction="up"} 3\n');
  expect(text).toContain('winnow_intent_interactions{intent="a \\"quoted\\"\\nname"} 12\n');
  expect(text).toContain('winnow_samples{state="waiting"} 10\n');
});
