import type { Page } from "@playwright/test";
import { asReviewer, expect, test } from "@/e2e/fixtures";

const storedText = async (page: Page, id: string, text: string) => {
  await page.goto(`/interactions/${id}`);
  await expect(page.getByText(text).first()).toBeVisible();
};

test("an admin sees what a change of the rules would do, saves it, and what arrives follows it", async ({
  page,
  chatbot,
}) => {
  const museum = { llm_response: "Ring the museum on +90 212 555 06 41 before noon." };
  await chatbot.log(museum);
  await page.goto("/settings/privacy");
  const phones = page.getByLabel("Phone numbers, from the chatbot");
  await phones.selectOption("Redact");
  await page.getByRole("button", { name: "Preview" }).click();
  const preview = page.getByRole("region", { name: "Preview" });
  await expect(preview.getByText(/Nothing is changed yet/)).toBeVisible();
  await expect(preview.getByText("+90 212 555 06 41").first()).toBeVisible();

  await page.getByRole("button", { name: "Save" }).click();
  await expect(page.getByText("The privacy rules are saved")).toBeVisible();
  await storedText(page, await chatbot.log(museum), "Ring the museum on [PHONE_1] before noon.");

  await page.goto("/settings/privacy");
  await expect(phones).toHaveValue("redact");
  await phones.selectOption("Keep");
  await page.getByRole("button", { name: "Save" }).click();
  await expect(page.getByText("The privacy rules are saved")).toBeVisible();
  await storedText(page, await chatbot.log(museum), museum.llm_response);
});

test("rules that would let personal data through are refused with a sentence, and what no rules may keep can't be chosen", async ({
  page,
}) => {
  await page.goto("/settings/privacy");
  await expect(page.getByLabel("Names of people, from visitors")).toHaveCount(0);
  await expect(page.getByLabel("Bank accounts, from the chatbot")).toHaveCount(0);
  await page.getByLabel("Coordinates, from visitors").selectOption("Keep");
  await page.getByRole("button", { name: "Save" }).click();
  await expect(page.getByText(/Of our own examples, \d+ pieces .* Nothing was changed\./)).toBeVisible();
  await page.reload();
  await expect(page.getByLabel("Coordinates, from visitors")).toHaveValue("redact");
});

test("an admin adds the places of their city from a file, corrects the broken line, and removes one again", async ({
  page,
  chatbot,
}) => {
  const question = { user_query: "Is Nurettin Karaca open today?" };
  await page.goto("/settings/privacy");
  await page.getByRole("link", { name: "Own places" }).click();
  const names = page.getByLabel("Names, one a line");
  await page.getByLabel("Or from a file").setInputFiles({
    name: "places.csv",
    mimeType: "text/csv",
    buffer: Buffer.from("name,kind\r\nNurettin Karaca,business\r\nAhmet\r\n"),
  });
  await expect(names).toHaveValue(/Nurettin Karaca,business/);
  await page.getByRole("button", { name: "Add", exact: true }).click();
  await expect(page.getByText("Nothing was added: 1 line has to be changed")).toBeVisible();
  await expect(page.getByText(/Line 3/i).first()).toBeVisible();

  await names.fill("Nurettin Karaca,business\nMoon Bistro");
  await page.getByRole("button", { name: "Add", exact: true }).click();
  await expect(page.getByText("2 added.")).toBeVisible();
  await storedText(page, await chatbot.log(question), question.user_query);

  await page.goto("/settings/privacy/places");
  await page.getByRole("searchbox", { name: "Search" }).fill("KARACA");
  await page.getByRole("button", { name: "Apply" }).click();
  await expect(page.getByRole("row", { name: /Moon Bistro/ })).toHaveCount(0);
  const row = page.getByRole("row", { name: /Nurettin Karaca/ });
  await row.getByRole("button", { name: "Remove" }).click();
  await expect(row).toHaveCount(0);
  await storedText(page, await chatbot.log(question), "Is [PERSON_1] open today?");
});

test("an admin sees what became public, and says that a number is not", async ({ page, chatbot }) => {
  const number = "0216 444 77 10";
  for (const user_id of ["e2e-a", "e2e-b", "e2e-c"])
    await chatbot.log({ user_id, llm_response: `The pier's number is ${number}.` });
  await page.goto("/settings/privacy/public-values");
  const row = page.getByRole("row", { name: new RegExp(number) });
  await expect(row.getByText("public", { exact: true })).toBeVisible();
  await row.getByRole("button", { name: "Not public" }).click();
  await page.getByRole("dialog").getByRole("button", { name: "Not public" }).click();
  await expect(row.getByText("not public", { exact: true })).toBeVisible();
});

test("a reviewer has no privacy rules to change", async ({ page }) => {
  await asReviewer(page, async (reviewer) => {
    await expect(reviewer.getByRole("link", { name: "Privacy rules" })).toHaveCount(0);
    await reviewer.goto("/settings/privacy");
    await expect(reviewer.getByRole("heading", { name: "Collection" })).toBeVisible();
  });
});
