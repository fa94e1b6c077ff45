import { createServer } from "node:http";
import { expect, test } from "@/e2e/fixtures";

test("a question in the playground goes the whole way: answer, thumbs, interaction", async ({ page }) => {
  await page.goto("/playground");
  await page.getByRole("textbox").fill("How do I get to the Galata Tower?");
  await page.keyboard.press("Enter");
  const widget = page.locator("winnow-feedback").first();
  await expect(widget).toBeVisible();
  await widget.getByRole("button").first().click();
  await expect(page.getByText("Thanks for feedback!")).toBeVisible();
  await page
    .getByRole("link", { name: /interaction/i })
    .last()
    .click();
  await expect(page.getByText("How do I get to the Galata Tower?").first()).toBeVisible();
  await expect(page.getByText("1 up, 0 down")).toBeVisible();
});

test("a chat page of another origin votes with one script tag, once its origin is listed", async ({
  page,
  chatbot,
  baseURL,
}) => {
  const id = await chatbot.log();
  const html = `<!doctype html><title>Chat</title><script src="${baseURL ?? ""}/widget.js" defer></script>
    <p>An answer</p><winnow-feedback interaction-id="${id}"></winnow-feedback>`;
  const server = createServer((_, response) => response.setHeader("content-type", "text/html").end(html));
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const address = server.address();
  const origin = `http://127.0.0.1:${String(typeof address === "object" && address ? address.port : 0)}`;
  try {
    await page.goto(origin);
    await page.locator("winnow-feedback").getByRole("button").first().click();
    await expect(page.getByText("Thanks for feedback!")).toHaveCount(0);

    await page.goto("/settings/connect");
    await page.getByLabel("Origin").fill(origin);
    await page.getByRole("button", { name: /origin/i }).click();
    await expect(page.getByText(origin).first()).toBeVisible();

    await page.goto(origin);
    await page.locator("winnow-feedback").getByRole("button").last().click();
    await expect(page.getByText("Thanks for feedback!")).toBeVisible();
    await page.locator("winnow-feedback").getByRole("button").first().click();
    await expect(page.getByText("Thanks for feedback!")).toBeVisible();
    await page.goto(`/interactions/${id}`);
    await expect(page.getByText("1 up, 0 down")).toBeVisible();
  } finally {
    server.close();
  }
});
