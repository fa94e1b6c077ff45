// Finds a browser for the end-to-end tests, and gets one where there is none.
import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import path from "node:path";

const NAMES = ["chromium", "chromium-browser", "google-chrome-stable", "google-chrome"];

/** The path of a Chromium on this system: the one that CHROMIUM_PATH names, else one of the usual. */
export function systemBrowser() {
  const folders = [...(process.env.PATH ?? "").split(path.delimiter), "/usr/bin"].filter((folder) => folder !== "");
  const places = NAMES.flatMap((name) => folders.map((folder) => path.join(folder, name)));
  return [process.env.CHROMIUM_PATH, ...places].find((place) => place && existsSync(place));
}

async function ownBrowser() {
  const { chromium } = await import("@playwright/test");
  const place = chromium.executablePath();
  return existsSync(place) ? place : undefined;
}

/** Makes sure that there is a browser; throws one sentence when there is none to be had. */
export async function ensureBrowser() {
  if (systemBrowser() ?? (await ownBrowser())) return;
  if (process.getuid?.() === 0 && existsSync("/usr/bin/apt-get")) {
    process.stdout.write("Installing Chromium from the system's packages …\n");
    const env = { ...process.env, DEBIAN_FRONTEND: "noninteractive" };
    spawnSync("apt-get", ["update", "-qq"], { env, stdio: "ignore" });
    spawnSync("apt-get", ["install", "-y", "-qq", "chromium"], { env, stdio: "ignore" });
    if (systemBrowser()) return;
  }
  process.stdout.write("Downloading Playwright's Chromium …\n");
  spawnSync(process.execPath, ["node_modules/@playwright/test/cli.js", "install", "chromium"], { stdio: "ignore" });
  if (await ownBrowser()) return;
  throw new Error(
    "There is no browser for the end-to-end tests: install the package `chromium`, or set CHROMIUM_PATH.",
  );
}
