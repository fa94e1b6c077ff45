import { expect, test } from "vitest";
import { snippetsFor } from "@/components/settings/snippets";
import { InteractionsBody } from "@/lib/collection/schema";
import { FeedbackInput } from "@/lib/feedback/schema";

const snippets = snippetsFor("https://winnow.example");

const bodyOf = (code: string): unknown => JSON.parse(/-d '([^']*)'$/.exec(code)?.[1] ?? "");

test("every snippet goes to the address under which the page was reached", () => {
  for (const { tab, code } of Object.values(snippets))
    expect([tab, code]).toEqual([tab, expect.stringContaining('"https://winnow.example/')]);
});

test("what a snippet sends is what the API takes", () => {
  expect(InteractionsBody.safeParse(bodyOf(snippets.interaction.code)).success).toBe(true);
  expect(InteractionsBody.safeParse(bodyOf(snippets.batch.code)).data).toMatchObject({ interactions: [{}, {}] });
  expect(FeedbackInput.safeParse(bodyOf(snippets.feedback.code)).success).toBe(true);
});
