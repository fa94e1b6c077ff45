import type { Page } from "@playwright/test";
import axe from "axe-core";
import { asStranger, expect, test } from "@/e2e/fixtures";

async function violationsOf(page: Page): Promise<string[]> {
  await page.evaluate(axe.source);
  const { violations } = await page.evaluate(() => (window as unknown as { axe: typeof axe }).axe.run());
  return violations.map(
    ({ id, help, nodes }) => `${page.url()} ${id}: ${help} (${nodes.map(({ target }) => target.join(" ")).join("; ")})`,
  );
}

const PAGES = [
  "/",
  "/interactions",
  "/interactions?search=nothing-has-these-words",
  "/review",
  "/datasets",
  "/privacy",
  "/playground",
  "/settings/connect",
  "/settings/api-keys",
  "/settings/members",
  "/settings/privacy",
  "/settings/privacy/places",
  "/settings/privacy/public-values",
  "/settings/audit",
  "/settings/account",
  "/nowhere",
];
const LOOKS = [
  { name: "wide and light", width: 1280, colorScheme: "light" },
  { name: "narrow and dark", width: 390, colorScheme: "dark" },
] as const;

async function check(page: Page, place: string): Promise<void> {
  await page.goto(place);
  await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
  await page.waitForTimeout(300);
  expect(await violationsOf(page)).toEqual([]);
  const { content, frame } = await page.evaluate(() => ({
    content: document.documentElement.scrollWidth,
    frame: window.innerWidth,
  }));
  expect([place, content <= frame]).toEqual([place, true]);
}

for (const { name, width, colorScheme } of LOOKS)
  test(`every page passes axe and fits its window, ${name}`, async ({ page, chatbot }) => {
    test.setTimeout(120_000);
    const id = await chatbot.log({ user_query: `x${"y".repeat(300)}`, session_id: "a11y" });
    await chatbot.vote(id, "thumbs_down");
    await page.emulateMedia({ colorScheme });
    await page.setViewportSize({ width, height: 900 });
    for (const place of [...PAGES, `/interactions/${id}`]) await check(page, place);
    await asStranger(page, async (visitor) => {
      await visitor.emulateMedia({ colorScheme });
      await visitor.setViewportSize({ width, height: 900 });
      await check(visitor, "/login");
      await check(visitor, "/setup");
    });
  });

test("the keyboard alone reaches the content past the navigation", async ({ page }) => {
  await page.goto("/interactions");
  await page.keyboard.press("Tab");
  await page.keyboard.press("Enter");
  await page.keyboard.press("Tab");
  const isInMain = await page.evaluate(() => document.querySelector("main")?.contains(document.activeElement));
  expect(isInMain).toBe(true);
});
