import type { Page } from "@playwright/test";
import { asReviewer, expect, test } from "@/e2e/fixtures";

type Stored = { review_state: string; quality: number | null; user_query: string; llm_response: string };
const stored = async (page: Page, id: string) =>
  (await (await page.request.get(`/api/interactions/${id}`)).json()) as Stored;
const stateOf = async (page: Page, id: string) => (await stored(page, id)).review_state;

/** Samples come newest first, so what was logged last, and later than all others, is next. */
let later = 0;
const newest = () => {
  later += 1;
  return new Date(Date.now() + later * 1000).toISOString();
};

test("a reviewer approves and rejects with one key each, rates, and takes it back", async ({
  page: admin,
  chatbot,
}) => {
  const second = await chatbot.log({ user_query: "Second question of the review", timestamp: newest() });
  const first = await chatbot.log({ user_query: "First question of the review", timestamp: newest() });
  await asReviewer(admin, async (page) => {
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
    await expect.poll(() => stateOf(page, first)).toBe("rejected");
    await expect(page.getByText("Second question of the review")).toBeVisible();
    await page.getByRole("button", { name: "Approve" }).click();
    await expect.poll(() => stateOf(page, second)).toBe("approved");
  });
});

test("words marked as personal data are redacted wherever they stand, by keyboard alone", async ({
  page: admin,
  chatbot,
}) => {
  const id = await chatbot.log({
    user_query: "A table at the Quillon please",
    llm_response: "Quillon, your table is ready at eight.",
    timestamp: newest(),
  });
  await asReviewer(admin, async (page) => {
    await page.goto("/review");
    await expect(page.getByText("A table at the Quillon please")).toBeVisible();
    await page.getByLabel("Words to mark").fill("Quillon");
    await page.keyboard.press("Enter");
    await expect(page.getByRole("button", { name: /Quillon/ })).toHaveCount(2);
    await page.evaluate(() => {
      (document.activeElement as HTMLElement | null)?.blur();
    });
    await page.keyboard.press("a");
    await expect.poll(() => stateOf(page, id)).toBe("approved");
    expect(await stored(page, id)).toMatchObject({
      user_query: "A table at the [PERSON_1] please",
      llm_response: "[PERSON_1], your table is ready at eight.",
    });
  });
});

test("typing in a field decides nothing", async ({ page: admin, chatbot }) => {
  const id = await chatbot.log({ user_query: "Typing is not deciding", timestamp: newest() });
  await asReviewer(admin, async (page) => {
    await page.goto("/review");
    await expect(page.getByText("Typing is not deciding")).toBeVisible();
    await page.getByLabel("Words to mark").pressSequentially("art gallery");
    expect(await stateOf(page, id)).toBe("waiting");
    await page.getByRole("button", { name: "Reject" }).click();
    await expect.poll(() => stateOf(page, id)).toBe("rejected");
  });
});

test("two reviewers never look at the same sample", async ({ page: admin, chatbot }) => {
  await chatbot.log({ user_query: "This is for the second reviewer", timestamp: newest() });
  await chatbot.log({ user_query: "This is for the first reviewer", timestamp: newest() });
  await asReviewer(admin, async (first) => {
    await first.goto("/review");
    await expect(first.getByText("This is for the first reviewer")).toBeVisible();
    await asReviewer(admin, async (second) => {
      await second.goto("/review");
      await expect(second.getByText("This is for the second reviewer")).toBeVisible();
    });
  });
});
