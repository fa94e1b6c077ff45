import { readFileSync } from "node:fs";
import path from "node:path";
import { expect, test } from "@playwright/test";
import { ADMIN, ADMIN_STATE, E2E_DATA_DIR } from "@/e2e/places";
import { installationSecret, setupTokenOf } from "@/lib/platform/secrets.mjs";

const setupLink = () => `/setup?token=${setupTokenOf(installationSecret(path.resolve(E2E_DATA_DIR)))}`;

test("whoever has no link cannot make themselves an admin", async ({ page }) => {
  await page.goto("/setup");
  await expect(page.getByRole("heading", { name: "This link is not complete" })).toBeVisible();
  await page.goto("/setup?token=guessed");
  await expect(page.getByRole("heading", { name: "This link is not complete" })).toBeVisible();
});

test("the set-up link makes the first admin, who sees what to do next", async ({ page }) => {
  await page.goto(setupLink());
  await page.getByLabel("E-mail").fill(ADMIN.email);
  await page.getByLabel("Password").fill("too short");
  await page.getByRole("button", { name: "Make the first admin" }).click();
  await expect(page.getByText("needs at least 12 characters")).toBeVisible();

  await page.getByLabel("Password").fill(ADMIN.password);
  await page.getByRole("button", { name: "Make the first admin" }).click();
  await expect(page.getByRole("heading", { name: "Collection" })).toBeVisible();
  await expect(page.getByText("Nothing has been collected yet")).toBeVisible();
  await page.getByRole("link", { name: "Connect a chatbot" }).click();
  await expect(page.getByRole("heading", { name: "Connect a chatbot" })).toBeVisible();
  await page.context().storageState({ path: ADMIN_STATE });
  expect(readFileSync(ADMIN_STATE, "utf8")).toContain("session-token");
});

test("the set-up link works once", async ({ page }) => {
  await page.goto(setupLink());
  await expect(page.getByRole("heading", { name: "This link has been used" })).toBeVisible();
});
