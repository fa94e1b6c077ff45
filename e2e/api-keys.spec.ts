import { expect, test } from "@/e2e/fixtures";

test("an API key is shown once, works, and is worthless once revoked", async ({ page, request }) => {
  await page.goto("/settings/api-keys");
  await page.getByLabel("Name").fill("travel chatbot");
  await page.getByRole("button", { name: "Create key" }).click();
  const key =
    /wn_[\w-]{43}/.exec(
      await page
        .getByText(/wn_[\w-]{43}/)
        .first()
        .innerText(),
    )?.[0] ?? "";
  expect(key).not.toBe("");

  const log = () =>
    request.post("/api/interactions", {
      headers: { authorization: `Bearer ${key}`, cookie: "" },
      data: { user_query: "Is the Grand Bazaar open on Sunday?", llm_response: "No, it is closed on Sundays." },
    });
  expect((await log()).status()).toBe(201);

  await page.reload();
  await expect(page.getByText(key)).toHaveCount(0);
  const row = page.getByRole("row", { name: /travel chatbot/ });
  await expect(row).toContainText(key.slice(0, 9));
  await row.getByRole("button", { name: "Revoke" }).click();
  await page.getByRole("dialog").getByRole("button", { name: "Revoke" }).click();
  await expect(row.getByText("revoked")).toBeVisible();
  expect((await log()).status()).toBe(401);
});
