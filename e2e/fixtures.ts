import { test as base, type BrowserContext, expect, type Page } from "@playwright/test";
import path from "node:path";
import { E2E_DATA_DIR } from "@/e2e/places";
import { newKey, winnow } from "@/tests/server/running";

/** The server that Playwright started, as the command line sees it. */
const variables = { WINNOW_DATA_DIR: path.resolve(E2E_DATA_DIR), DATABASE_URL: "" };

export const run = (words: string[], input = "") => winnow(words, { variables, input });

type Chatbot = {
  /** Logs one interaction as a chatbot does and gives back its id. */
  log: (over?: Record<string, unknown>) => Promise<string>;
  vote: (interactionId: string, type: "thumbs_up" | "thumbs_down") => Promise<void>;
  post: (path: string, body: unknown) => Promise<Response>;
};

let serial = 0;

function chatbotOf(baseURL: string, key: string): Chatbot {
  const post = async (place: string, body: unknown) => {
    const response = await fetch(`${baseURL}${place}`, {
      method: "POST",
      headers: { authorization: `Bearer ${key}`, "content-type": "application/json" },
      body: JSON.stringify(body),
    });
    expect(response.ok, await response.clone().text()).toBe(true);
    return response;
  };
  return {
    post,
    log: async (over = {}) => {
      serial += 1;
      const id = `e2e-${String(Date.now())}-${String(serial)}`;
      await post("/api/interactions", {
        interaction_id: id,
        user_query: "Where is the Galata Tower?",
        llm_response: "The Galata Tower stands in Beyoğlu, close to the Şişhane metro station.",
        language: "en",
        intent: "attraction",
        ...over,
      });
      return (over["interaction_id"] as string | undefined) ?? id;
    },
    vote: async (interactionId, type) => {
      await post("/api/feedback/submit", { interaction_id: interactionId, feedback_type: type });
    },
  };
}

/** Tests with a chatbot at hand whose server has a key for everything. */
export const test = base.extend<object, { key: string; chatbot: Chatbot }>({
  key: [async ({}, use) => use(await newKey(variables)), { scope: "worker" }],
  chatbot: [
    async ({ key }, use, { project }) => {
      await use(chatbotOf(project.use.baseURL ?? "", key));
    },
    { scope: "worker" },
  ],
});

export { expect };

/** Signs in on the login page, as a member does. */
export async function signIn(page: Page, { email, password }: { email: string; password: string }): Promise<void> {
  await page.goto("/login");
  await page.getByLabel("E-mail").fill(email);
  await page.getByLabel("Password").fill(password);
  await page.getByRole("button", { name: "Sign in" }).click();
}

/** A page of somebody who has never been here: no session. */
export async function asStranger(
  page: Page,
  work: (page: Page, context: BrowserContext) => Promise<void>,
): Promise<void> {
  const browser = page.context().browser();
  if (!browser) throw new Error("The page has no browser.");
  const context = await browser.newContext({ storageState: { cookies: [], origins: [] } });
  try {
    await work(await context.newPage(), context);
  } finally {
    await context.close();
  }
}

let reviewers = 0;

/** A page of a reviewer who has just signed in and holds no sample. */
export async function asReviewer(page: Page, work: (page: Page) => Promise<void>): Promise<void> {
  reviewers += 1;
  const email = `reviewer-${String(reviewers)}-${String(Date.now())}@example.org`;
  const password = "a reviewer's password";
  await run(["members", "add", "--role", "reviewer", "--email", email, "--password-stdin"], password);
  await asStranger(page, async (reviewer) => {
    await signIn(reviewer, { email, password });
    await expect(reviewer.getByRole("heading", { name: "Collection" })).toBeVisible();
    await work(reviewer);
  });
}
