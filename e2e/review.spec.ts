import type { Page } from "@playwright/test";
import { asStranger, expect, run, signIn, test } from "@/e2e/fixtures";

const stored = async (page: Page, id: string) =>
  (await (await page.request.get(`/api/interactions/${id}`)).json()) as {
    review_state: string;
    quality: number | null;
    user_query: string;
    llm_response: string;
  };

/** Samples come newest first, so what was logged last with a time in the future of all others is next. */
let minutes = 0;
const newest = () => {
  minutes += 1;
  return new Date(Date.now() + minutes * 1000).toISOString();
};

test("a reviewer approves and rejects with one key each, rates, and takes it back", async ({ page, chatbot }) => {
  const second = await chatbot.log({ user_query: "Second question of the review", timestamp: newest() });
  const first = await chatbot.log({ user_query: "First question of the review", timestamp: newest() });
  await page.goto("/review");
  await expect(page.getByText("First question of the review")).toBeVisible();
  await page.keyboard.press("4");
  await expect(page.getByRole("radio", { name: "4" })).toBeChecked();
  await page.keyboard.press("a");
  await expect(page.getByText("Second question of the review")).toBeVisible();
  expect(await stored(page, first)).toMatchObject({ review_state: "approved", quality: 4 });

  await page.keyboard.press("u");
  await expect(page.getByText("First question of the review")).toBeVisible();
  expect(await stored(page, first)).toMatchObject({ review_state: "waiting", quality: null });

  await page.keyboard.press("r");
  await expect.poll(async () => (await stored(page, first)).review_state).toBe("rejected");
  await expect(page.getByText("Second question of the review")).toBeVisible();
  await page.getByRole("button", { name: "Approve" }).click();
  await expect.poll(async () => (await stored(page, second)).review_state).toBe("approved");
});

test("what a reviewer marks as personal data is redacted wherever it stands, by keyboard alone", async ({
  page,
  chatbot,
}) => {
  const id = await chatbot.log({
    user_query: "A table for Zeynepnaz please",
    llm_response: "Zeynepnaz, your table is ready at eight.",
    timestamp: newest(),
  });
  await page.goto("/review");
  await expect(page.getByText("A table for Zeynepnaz please")).toBeVisible();
  await page.getByLabel("Words to mark").fill("Zeynepnaz");
  await page.keyboard.press("Enter");
  await expect(page.getByRole("button", { name: /Zeynepnaz/ })).toHaveCount(2);
  await page.locator("main").click({ position: { x: 5, y: 5 } });
  await page.keyboard.press("a");
  await expect.poll(async () => (await stored(page, id)).review_state).toBe("approved");
  expect(await stored(page, id)).toMatchObject({
    user_query: "A table for [PERSON_1] please",
    llm_response: "[PERSON_1], your table is ready at eight.",
  });
});

test("typing in a field decides nothing", async ({ page, chatbot }) => {
  const id = await chatbot.log({ user_query: "Typing is not deciding", timestamp: newest() });
  await page.goto("/review");
  await expect(page.getByText("Typing is not deciding")).toBeVisible();
  await page.getByLabel("Words to mark").pressSequentially("art gallery");
  expect((await stored(page, id)).review_state).toBe("waiting");
  await page.getByRole("button", { name: "Reject" }).click();
  await expect.poll(async () => (await stored(page, id)).review_state).toBe("rejected");
});

test("two reviewers never look at the same sample", async ({ page, chatbot }) => {
  await chatbot.log({ user_query: "One for the other", timestamp: newest() });
  await chatbot.log({ user_query: "One for the admin", timestamp: newest() });
  const account = { email: "second@example.org", password: "another long password" };
  await run(["members", "add", "--role", "reviewer", "--email", account.email, "--password-stdin"], account.password);
  await page.goto("/review");
  await expect(page.getByText("One for the admin")).toBeVisible();
  await asStranger(page, async (other) => {
    await signIn(other, account);
    await expect(other.getByRole("heading", { name: "Collection" })).toBeVisible();
    await other.goto("/review");
    await expect(other.getByText("One for the other")).toBeVisible();
  });
});
