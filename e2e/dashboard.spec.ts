import { expect, test } from "@/e2e/fixtures";

test("the dashboard follows what another terminal posts, without a reload", async ({ page, chatbot }) => {
  await chatbot.log();
  await page.goto("/");
  await expect(page.getByText("Live", { exact: true })).toBeVisible();
  const total = page.locator("dl").first().locator("dd").first();
  const before = Number(/[\d,]+/.exec(await total.innerText())?.[0].replaceAll(",", ""));
  await page.evaluate(() => {
    document.body.dataset["kept"] = "yes";
  });

  const startedAt = Date.now();
  const id = await chatbot.log({ intent: `intent_${String(startedAt)}`, language: "tr" });
  await expect(total).toContainText(String(before + 1));
  expect(Date.now() - startedAt).toBeLessThan(10_000);
  await chatbot.vote(id, "thumbs_up");
  await expect(page.getByText(/[1-9]\d* up, \d+ down/)).toBeVisible();
  await expect(page.getByText(`intent_${String(startedAt)}`).filter({ visible: true })).toBeVisible();
  expect(await page.locator("body").getAttribute("data-kept")).toBe("yes");
});

test("progress to both levels of the goal and every chart are there, with their figures as tables", async ({
  page,
  chatbot,
}) => {
  await chatbot.log();
  await page.goto("/");
  await expect(page.getByRole("progressbar", { name: /5,000/ })).toBeVisible();
  await expect(page.getByRole("progressbar", { name: /10,000/ })).toBeVisible();
  for (const title of ["Interactions per day", "Languages", "Intents"]) {
    const chart = page.getByRole("img", { name: new RegExp(`^${title}`) });
    await expect(chart).toBeVisible();
    const painted = await chart.evaluate((canvas) => {
      const { width, height } = canvas as HTMLCanvasElement;
      const pixels = (canvas as HTMLCanvasElement).getContext("2d")?.getImageData(0, 0, width, height).data ?? [];
      return pixels.some((value) => value !== 0);
    });
    expect([title, painted]).toEqual([title, true]);
  }
  await page.getByText("Show as a table").first().click();
  await expect(page.getByRole("table", { name: "Interactions per day" })).toBeVisible();
});
