import { readFileSync } from "node:fs";
import { expect, test } from "@/e2e/fixtures";

type Row = { instruction: string; output: string; metadata: { interaction_id: string } };

test("the exported file holds exactly what the filters select", async ({ page, chatbot }) => {
  const answer = (length: number) => "🕌".repeat(length);
  const short = await chatbot.log({ llm_response: answer(30) });
  const long = await chatbot.log({ llm_response: answer(31) });
  const unloved = await chatbot.log({ llm_response: answer(30) });
  await chatbot.vote(short, "thumbs_up");
  await chatbot.vote(long, "thumbs_up");
  await chatbot.vote(unloved, "thumbs_down");

  await page.goto("/datasets");
  await page.getByLabel("Shortest answer").fill("30");
  await page.getByLabel("Longest answer").fill("30");
  await page.getByLabel("Positive only").check();
  await page.getByRole("button", { name: "Export" }).click();
  await expect(page.getByText(/Exported \d+ training examples/)).toBeVisible();

  const downloading = page.waitForEvent("download");
  await page.getByRole("link", { name: "Download" }).click();
  const file = readFileSync(await (await downloading).path(), "utf8");
  const rows = file
    .trim()
    .split("\n")
    .map((line) => JSON.parse(line) as Row);
  const ids = rows.map((row) => row.metadata.interaction_id);
  expect(ids).toContain(short);
  expect(ids).not.toContain(long);
  expect(ids).not.toContain(unloved);
  expect(rows.every((row) => [...row.output].length === 30)).toBe(true);
  await expect(page.getByRole("row", { name: /positive only, answers of 30 to 30 characters/ }).first()).toBeVisible();
});

test("filters that contradict each other are refused beside the field", async ({ page }) => {
  await page.goto("/datasets");
  await page.getByLabel("Shortest answer").fill("100");
  await page.getByLabel("Longest answer").fill("10");
  await page.getByRole("button", { name: "Export" }).click();
  await expect(page.getByText("must not be smaller than min_response_length").first()).toBeVisible();
});

test("preference pairs are written from a liked and a disliked answer to one question", async ({ page, chatbot }) => {
  const question = `Which baths are open at night ${String(Date.now())}?`;
  const smart = { session_continued: true, copied_response: true, time_on_response_seconds: 20 };
  const good = await chatbot.log({ user_query: question, llm_response: "Several old baths near Sultanahmet." });
  const bad = await chatbot.log({ user_query: question, llm_response: "I do not know, sorry about that." });
  await chatbot.post("/api/feedback/submit-smart", { interaction_id: good, thumbs_up: true, ...smart });
  await chatbot.post("/api/feedback/submit-smart", {
    interaction_id: bad,
    thumbs_down: true,
    rephrase_within_10s: true,
  });
  await page.goto("/datasets");
  await page.getByRole("button", { name: "Generate preference pairs" }).click();
  await expect(page.getByText(/Generated [1-9]\d* preference pairs/)).toBeVisible();
  await expect(page.getByRole("row", { name: /Preference pairs/ }).first()).toBeVisible();
});
