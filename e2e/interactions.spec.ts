import { expect, test } from "@/e2e/fixtures";

test("what the chatbot logs can be found and read with its whole session", async ({ page, chatbot }) => {
  const session = `s-${String(Date.now())}`;
  await chatbot.log({ user_query: "Which ferry goes to Kadıköy?", session_id: session });
  const id = await chatbot.log({
    user_query: "And the last one back, please call me on +90 532 123 45 67",
    llm_response: "The last ferry leaves at 23:00.",
    intent: "ferry_times",
    session_id: session,
  });
  await chatbot.vote(id, "thumbs_up");

  await page.goto("/interactions");
  await page.getByLabel("Search").fill("last one back");
  await page.getByRole("button", { name: "Apply" }).click();
  await page.getByRole("link", { name: /And the last one back/ }).click();

  await expect(page.getByText("Which ferry goes to Kadıköy?")).toBeVisible();
  await expect(page.getByText("call me on [PHONE_1]")).toBeVisible();
  await expect(page.getByText("532 123")).toHaveCount(0);
  await expect(page.getByText("Phone numbers in the question")).toBeVisible();
  await expect(page.getByText(/^rule phone\.\S+.* · \d+ % sure$/)).toBeVisible();
  await expect(page.getByText("1 up, 0 down")).toBeVisible();
  await expect(page.getByText("ferry_times")).toBeVisible();
});

test("text of a chat is shown as text, never run", async ({ page, chatbot }) => {
  const id = await chatbot.log({
    user_query: `<img src=x onerror="document.title='run'"> <script>document.title='run'</script>`,
    llm_response: "**bold** <b>not bold</b> =HYPERLINK(1)",
  });
  await page.goto(`/interactions/${id}`);
  await expect(page.getByText("<b>not bold</b>")).toBeVisible();
  await expect(page.getByText("onerror=")).toBeVisible();
  expect(await page.title()).not.toBe("run");
});

test("Arabic runs from right to left, and the page around it does not", async ({ page, chatbot }) => {
  const id = await chatbot.log({
    user_query: "كيف أصل إلى برج غلطة؟",
    llm_response: "خذ المترو إلى محطة شيشهانه.",
    language: "ar",
  });
  await page.goto(`/interactions/${id}`);
  const question = page.getByText("كيف أصل إلى برج غلطة؟");
  expect(await question.evaluate((element) => getComputedStyle(element).direction)).toBe("rtl");
  await expect(page.locator("html")).toHaveCSS("direction", "ltr");
});

test("filters narrow the list and live in the address", async ({ page, chatbot }) => {
  await chatbot.log({ language: "ru", intent: "weather", user_query: "Какая погода завтра?" });
  await page.goto("/interactions");
  await page.getByLabel("Language").selectOption("ru");
  await page.getByRole("button", { name: "Apply" }).click();
  await expect(page).toHaveURL(/language=ru/);
  await expect(page.getByRole("link", { name: "Какая погода завтра?" }).first()).toBeVisible();
  const languages = await page
    .getByRole("table")
    .getByRole("cell")
    .filter({ hasText: /^(en|tr|ar)$/ })
    .count();
  expect(languages).toBe(0);
  await page.getByRole("link", { name: "Clear" }).click();
  await expect(page).not.toHaveURL(/language=/);
});

test("an interaction that nobody logged is not found, in words", async ({ page }) => {
  await page.goto("/interactions/nobody-logged-this");
  await expect(page.getByRole("heading", { level: 1 })).toContainText(/not|nothing|found/i);
});
