import { readFileSync } from "node:fs";
import type { Page } from "@playwright/test";
import { expect, test } from "@/e2e/fixtures";

let serial = 0;
const aName = (kind: string) => `${kind}-${String(Date.now())}-${String((serial += 1))}`;

async function lookUp(page: Page, kind: string, id: string): Promise<void> {
  await page.goto("/privacy");
  await page.getByLabel("Who asks").selectOption({ label: kind });
  await page.getByLabel("Id, as the chatbot sends it").fill(id);
  await page.getByRole("button", { name: "Look up" }).click();
}

test("a visitor who asks what is stored of them gets it to read", async ({ page, chatbot }) => {
  const user_id = aName("visitor");
  await chatbot.log({ user_id, user_query: "Is the <b>Grand Bazaar</b> open on Sundays?" });
  await lookUp(page, "A visitor, by user id", user_id);
  await expect(page.getByText("Stored: 1 interaction")).toBeVisible();
  expect(page.url()).not.toContain(user_id);

  const downloading = page.waitForEvent("download");
  await page.getByRole("button", { name: "Download to read" }).click();
  const download = await downloading;
  expect(download.suggestedFilename()).toMatch(/^stored-about-a-user_.*\.html$/);
  const text = readFileSync(await download.path(), "utf8");
  expect(text).toContain("Is the &lt;b&gt;Grand Bazaar&lt;/b&gt; open on Sundays?");
  expect(text).not.toContain(user_id);
});

test("a visitor who asks to be forgotten is, files and all, and there is a receipt", async ({ page, chatbot }) => {
  const session_id = aName("session");
  const id = await chatbot.log({ session_id, llm_response: "🕍".repeat(77) });
  const other = await chatbot.log({ llm_response: "🕍".repeat(77) });
  const filters = { min_response_length: 77, max_response_length: 77 };
  const made = (await (await chatbot.post("/api/feedback/export", filters)).json()) as { output_file: string };
  const file = made.output_file.split("/").at(-1) ?? "";

  await lookUp(page, "A conversation, by session id", session_id);
  await page.getByRole("button", { name: "Erase everything" }).click();
  const dialog = page.getByRole("dialog");
  await expect(dialog.getByText("1 interaction")).toBeVisible();
  await expect(dialog.getByText(file)).toBeVisible();
  await dialog.getByRole("button", { name: "Erase everything" }).click();
  await expect(page.getByRole("row", { name: new RegExp(`A conversation, on request.*${file}`) })).toBeVisible();
  await page.goto(`/interactions/${id}`);
  await expect(page.getByText("🕍")).toHaveCount(0);

  await page.goto("/datasets");
  const row = page.getByRole("row", { name: new RegExp(file) }).last();
  await expect(row.getByText("withdrawn", { exact: true })).toBeVisible();
  await expect(row.getByRole("link")).toHaveCount(0);
  await row.getByRole("button", { name: "Build successor" }).click();
  await expect(row.getByText(/Its successor is training_data_/)).toBeVisible();

  const downloading = page.waitForEvent("download");
  await page
    .getByRole("link", { name: /^training_data_/ })
    .first()
    .click();
  const text = readFileSync(await (await downloading).path(), "utf8");
  expect(text).toContain(other);
  expect(text).not.toContain(id);
});

test("of somebody nobody knows, nothing is stored", async ({ page }) => {
  await lookUp(page, "A visitor, by user id", aName("nobody"));
  await expect(page.getByText("Nothing is stored about this visitor or session.")).toBeVisible();
  await expect(page.getByRole("button", { name: "Erase everything" })).toHaveCount(0);
});

test("an admin says how long interactions are kept, and takes it back", async ({ page }) => {
  await page.goto("/privacy");
  const days = page.getByLabel("Keep interactions for how many days");
  await days.fill("3650");
  await page.getByRole("button", { name: "Save retention" }).click();
  await expect(page.getByText("Interactions older than 3650 days go every night.")).toBeVisible();
  await page.reload();
  await expect(days).toHaveValue("3650");
  await days.fill("");
  await page.getByRole("button", { name: "Save retention" }).click();
  await expect(page.getByText("Interactions are kept until somebody erases them.")).toBeVisible();
});
