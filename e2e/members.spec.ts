import { asStranger, expect, run, signIn, test } from "@/e2e/fixtures";
import { ADMIN } from "@/e2e/places";

const PASSWORD = "another long password";

test("an admin invites a reviewer, who chooses a password and sees what reviewers see", async ({ page }) => {
  await page.goto("/settings/members");
  await page.getByLabel("E-mail").fill("rana@example.org");
  await page.getByRole("button", { name: "Invite" }).click();
  const link = await page
    .getByText(/\/setup\?invite=/)
    .first()
    .textContent();

  await asStranger(page, async (visitor) => {
    await visitor.goto(/https?:\/\/\S+/.exec(link ?? "")?.[0] ?? "");
    await expect(visitor.getByText("rana@example.org")).toBeVisible();
    await visitor.getByLabel("Password").fill(PASSWORD);
    await visitor.getByRole("button", { name: "Join" }).click();
    await expect(visitor.getByRole("heading", { name: "Collection" })).toBeVisible();
    await expect(visitor.getByRole("link", { name: "Review" })).toBeVisible();
    await expect(visitor.getByRole("link", { name: "API keys" })).toHaveCount(0);
    for (const place of ["/settings/members", "/settings/api-keys", "/settings/audit", "/datasets", "/playground"]) {
      await visitor.goto(place);
      await expect(visitor.getByRole("heading", { name: "Collection" })).toBeVisible();
    }
  });
});

test("a disabled member is out at once, and back when enabled again", async ({ page }) => {
  await run(["members", "add", "--role", "reviewer", "--email", "omar@example.org", "--password-stdin"], PASSWORD);
  await asStranger(page, async (visitor) => {
    await signIn(visitor, { email: "omar@example.org", password: PASSWORD });
    await expect(visitor.getByRole("heading", { name: "Collection" })).toBeVisible();

    await page.goto("/settings/members");
    const row = page.getByRole("row", { name: /omar@example\.org/ });
    await row.getByRole("button", { name: "Disable" }).click();
    await page.getByRole("dialog").getByRole("button", { name: "Disable" }).click();
    await expect(row.getByText("disabled")).toBeVisible();

    await visitor.goto("/review");
    await expect(visitor.getByRole("button", { name: "Sign in" })).toBeVisible();
    await signIn(visitor, { email: "omar@example.org", password: PASSWORD });
    await expect(visitor.getByRole("alert").filter({ hasText: "password" })).toBeVisible();

    await row.getByRole("button", { name: "Enable" }).click();
    await expect(row.getByText("active")).toBeVisible();
    await signIn(visitor, { email: "omar@example.org", password: PASSWORD });
    await expect(visitor.getByRole("heading", { name: "Collection" })).toBeVisible();
  });
});

test("a new password ends every session that the old one opened", async ({ page }) => {
  const account = { email: "lena@example.org", password: PASSWORD };
  await run(["members", "add", "--role", "admin", "--email", account.email, "--password-stdin"], PASSWORD);
  await asStranger(page, async (visitor) => {
    await signIn(visitor, account);
    await expect(visitor.getByRole("heading", { name: "Collection" })).toBeVisible();
    await asStranger(page, async (elsewhere) => {
      await signIn(elsewhere, account);
      await expect(elsewhere.getByRole("heading", { name: "Collection" })).toBeVisible();

      await visitor.goto("/settings/account");
      await visitor.getByLabel("Present password").fill(PASSWORD);
      await visitor.getByLabel("New password").fill("a completely new password");
      await visitor.getByRole("button", { name: "Change password" }).click();
      await expect(visitor.getByRole("button", { name: "Sign in" })).toBeVisible();

      await elsewhere.goto("/");
      await expect(elsewhere.getByRole("button", { name: "Sign in" })).toBeVisible();
    });
    await signIn(visitor, { ...account, password: "a completely new password" });
    await expect(visitor.getByRole("heading", { name: "Collection" })).toBeVisible();
  });
});

test("a wrong password is one sentence, the same for whoever does not exist", async ({ page }) => {
  await asStranger(page, async (visitor) => {
    await signIn(visitor, { email: ADMIN.email, password: "not the password" });
    const sentence = await visitor
      .getByRole("alert")
      .filter({ hasText: /password/i })
      .first()
      .textContent();
    await signIn(visitor, { email: "nobody@example.org", password: "not the password" });
    await expect(visitor.getByRole("alert").filter({ hasText: sentence ?? "" })).toBeVisible();
  });
});

test("a member signs out", async ({ page }) => {
  await asStranger(page, async (visitor) => {
    await signIn(visitor, ADMIN);
    await expect(visitor.getByRole("heading", { name: "Collection" })).toBeVisible();
    await visitor.getByRole("button", { name: "Sign out" }).click();
    await expect(visitor.getByRole("button", { name: "Sign in" })).toBeVisible();
    await visitor.goto("/");
    await expect(visitor.getByRole("button", { name: "Sign in" })).toBeVisible();
  });
});
