import { expect, test } from "@/e2e/fixtures";

const stamp = String(Date.now());
const logs = (count: number) =>
  Array.from({ length: count }, (_, row) =>
    JSON.stringify({
      interaction_id: `old-${stamp}-${String(row)}`,
      timestamp: "2026-07-01T08:00:00",
      user_query: `Is the museum number ${String(row)} open today?`,
      llm_response: "Yes, from nine to five, and the ticket office closes an hour earlier.",
      language: "en",
      intent: "museum",
      response_time: 640,
      cached: false,
      has_map_data: false,
      session_id: `old-session-${String(row % 40)}`,
      user_id: `old-user-${String(row % 40)}`,
    }),
  );
const votes = JSON.stringify({
  interaction_id: `old-${stamp}-0`,
  timestamp: "2026-07-01T08:01:00",
  feedback_type: "thumbs_up",
  feedback_value: 1,
  comment: null,
});
const file = (name: string, lines: string[]) => ({
  name,
  mimeType: "application/jsonl",
  buffer: Buffer.from(`${lines.join("\n")}\n`),
});

test("an admin uploads the old system's files: bad lines are named and skipped, and a second time changes nothing", async ({
  page,
}) => {
  const lines = logs(600);
  lines.splice(99, 0, "{ this is not JSON");
  const files = [file("chat_logs.jsonl", lines), file("user_feedback.jsonl", [votes])];

  await page.goto("/settings/connect");
  await page.getByLabel(/files/i).setInputFiles(files);
  await page.getByRole("button", { name: "Import" }).click();
  await expect(page.getByText(/600 stored/).first()).toBeVisible({ timeout: 30_000 });
  await expect(page.getByText(/1 stored/).first()).toBeVisible();
  await page.getByText("1 refused line").first().click();
  await expect(page.getByText(/line 100\b/i).first()).toBeVisible();
  await expect(page.getByText("the line is not JSON").first()).toBeVisible();

  await page.reload();
  await page.getByLabel(/files/i).setInputFiles(files);
  await page.getByRole("button", { name: "Import" }).click();
  await expect(page.getByText(/600 duplicates/).first()).toBeVisible({ timeout: 30_000 });

  await page.goto(`/interactions/old-${stamp}-0`);
  await expect(page.getByText("1 up, 0 down")).toBeVisible();
});
