import type { Page } from "@playwright/test";
import { asReviewer, expect, run, test } from "@/e2e/fixtures";

const queryOf = async (page: Page, id: string) =>
  ((await (await page.request.get(`/api/interactions/${id}`)).json()) as { user_query: string }).user_query;
const item = (page: Page, words: string) => page.getByRole("listitem").filter({ hasText: words });

test("an admin sees what was redacted by week, kind and language, and how good the rules are", async ({
  page,
  chatbot,
}) => {
  await chatbot.log({ user_query: "Write to ayse.k@example.org please" });
  await page.goto("/privacy");
  for (const name of ["Redacted by week", "Redacted by kind", "Redacted by language", "How good the rules are"])
    await expect(page.getByRole("heading", { name })).toBeVisible();
  await page.getByText("Show as a table").first().click();
  await expect(page.getByRole("columnheader", { name: "E-mail addresses" })).toBeVisible();
  await expect(page.getByText(/labelled lines that come with Winnow/)).toBeVisible();
  const kinds = page.getByRole("table", { name: "By kind of personal data" });
  await expect(kinds.getByRole("rowheader", { name: "Names of people" })).toBeVisible();

  await page.getByLabel("Kind of personal data", { exact: true }).selectOption("EMAIL");
  await page.getByRole("button", { name: "Apply" }).click();
  await expect(page).toHaveURL(/entity=EMAIL/);
  await page.getByRole("link", { name: "Clear" }).click();
  await expect(page).toHaveURL(/\/privacy$/);
});

test("an unsure span is looked at and put back, and another is kept redacted, by keyboard alone", async ({
  page,
  chatbot,
}) => {
  const stamp = String(Date.now());
  const back = await chatbot.log({ user_query: `Is 1.2.3.4 the first of ${stamp}?` });
  const away = await chatbot.log({ user_query: `Is 1.2.3.4 the second of ${stamp}?` });
  await page.goto("/privacy");
  const first = item(page, `the first of ${stamp}`);
  await expect(first.getByText("[IP_1]")).toBeVisible();
  await first.getByRole("button", { name: "Show what it stands for" }).focus();
  await page.keyboard.press("Enter");
  await expect(first.getByText("1.2.3.4")).toBeVisible();
  await first.getByRole("button", { name: "Not personal" }).focus();
  await page.keyboard.press("Enter");
  await expect(first).toHaveCount(0);
  expect(await queryOf(page, back)).toBe(`Is 1.2.3.4 the first of ${stamp}?`);

  const second = item(page, `the second of ${stamp}`);
  await second.getByRole("button", { name: "Personal: keep it redacted" }).focus();
  await page.keyboard.press("Enter");
  await expect(second).toHaveCount(0);
  expect(await queryOf(page, away)).toBe(`Is [IP_1] the second of ${stamp}?`);
});

test("older rows are looked through again, and the page says what came of it", async ({ page }) => {
  await page.goto("/privacy");
  await page.getByRole("button", { name: "Look through them again" }).click();
  await expect(page.getByText("complete", { exact: true })).toBeVisible({ timeout: 30_000 });
  await expect(page.getByText(/looked at, .* changed/)).toBeVisible();
  const { code, out } = await run(["privacy", "rescan", "--dry-run"]);
  expect([code, out]).toEqual([0, expect.stringContaining("Nothing was changed")]);
});

test("a reviewer is not shown the page", async ({ page: admin }) => {
  await asReviewer(admin, async (page) => {
    await page.goto("/privacy");
    await expect(page).toHaveURL(/\/\?refused/);
    await expect(page.getByRole("link", { name: "Privacy", exact: true })).toHaveCount(0);
  });
});
