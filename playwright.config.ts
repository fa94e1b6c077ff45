import { defineConfig, devices } from "@playwright/test";
import { ADMIN_STATE, E2E_DATA_DIR } from "./e2e/places";
import { systemBrowser } from "./scripts/browser.mjs";

const port = Number(process.env["PORT"] ?? 3100);
const baseURL = `http://127.0.0.1:${String(port)}`;
const isRoot = process.getuid?.() === 0;
const browser = systemBrowser();

const chromium = {
  ...devices["Desktop Chrome"],
  launchOptions: {
    // Without one of the system's, Playwright takes the browser it downloaded itself.
    ...(browser !== undefined && { executablePath: browser }),
    args: [
      ...(isRoot ? ["--no-sandbox"] : []),
      "--disable-background-networking",
      "--disable-component-update",
      "--no-first-run",
      "--disable-sync",
    ],
  },
};

export default defineConfig({
  testDir: "e2e",
  outputDir: "test-results",
  timeout: 60_000,
  // A machine that is busy with something else is slow, and not wrong.
  expect: { timeout: 10_000 },
  workers: 1,
  retries: 0,
  forbidOnly: true,
  reporter: [["list"], ["json", { outputFile: ".winnow/results/e2e.json" }]],
  use: { baseURL, screenshot: "only-on-failure", trace: "retain-on-failure" },
  projects: [
    { name: "first start", testMatch: "setup.spec.ts", use: chromium },
    {
      name: "chromium",
      testIgnore: "setup.spec.ts",
      dependencies: ["first start"],
      use: { ...chromium, storageState: ADMIN_STATE },
    },
  ],
  webServer: {
    command: "node scripts/serve-test.mjs",
    url: `${baseURL}/api/health`,
    timeout: 120_000,
    reuseExistingServer: false,
    gracefulShutdown: { signal: "SIGTERM", timeout: 10_000 },
    // Whatever the shell has set for a real Winnow is not for this one.
    env: { PORT: String(port), HOST: "127.0.0.1", WINNOW_DATA_DIR: E2E_DATA_DIR, DATABASE_URL: "", WINNOW_URL: "" },
  },
});
