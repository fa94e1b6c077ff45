import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { makePseudonymKey, readPseudonymKeys } from "@/lib/platform/secrets.mjs";

let dataDir = "";
beforeEach(() => {
  dataDir = mkdtempSync(path.join(tmpdir(), "winnow-keys-"));
  vi.stubEnv("WINNOW_DATA_DIR", dataDir);
});
afterEach(() => {
  vi.unstubAllEnvs();
  rmSync(dataDir, { recursive: true });
});

/** The keys as a process that starts now sees them. */
function newProcess() {
  vi.resetModules();
  delete (globalThis as { winnowPseudonymKeys?: unknown }).winnowPseudonymKeys;
  return import("@/lib/platform/keys");
}

test("a key that is added is used at once, and by every process that starts later", async () => {
  const keys = await newProcess();
  expect(keys.pseudonymKeyIds()).toEqual(["k1"]);
  expect(keys.addPseudonymKey()).toBe("k2");
  expect(keys.addPseudonymKey()).toBe("k3");
  expect(keys.pseudonymKeyIds()).toEqual(["k1", "k2", "k3"]);
  expect((await newProcess()).pseudonymKeys()).toEqual(keys.pseudonymKeys());
});

test("a process that is told to look again sees the key that another one added", async () => {
  const keys = await newProcess();
  expect(keys.pseudonymKeyIds()).toEqual(["k1"]);
  makePseudonymKey(dataDir);
  expect(keys.pseudonymKeyIds()).toEqual(["k1"]);
  keys.reloadKeys();
  expect(keys.pseudonymKeys()).toEqual(readPseudonymKeys(dataDir));
  expect(keys.pseudonymKeyIds()).toEqual(["k1", "k2"]);
});

test("two processes that add a key one after the other add two", async () => {
  const keys = await newProcess();
  keys.pseudonymKeys();
  makePseudonymKey(dataDir);
  expect(keys.addPseudonymKey()).toBe("k3");
});

test("what stored pseudonyms need and nobody has is named, and the keys that are there stay in use", async () => {
  const keys = await newProcess();
  keys.addPseudonymKey();
  expect(() => {
    keys.reloadKeys(3);
  }).toThrow("pseudonym-k3.key is missing");
  expect(keys.pseudonymKeyIds()).toEqual(["k1", "k2"]);
});

test("every purpose has a key of its own", async () => {
  const { keyFor } = await newProcess();
  const purposes = ["session", "seal", "dataset/1", "dataset/2", "digest/erased", "digest/public-value"] as const;
  expect(new Set(purposes.map((purpose) => keyFor(purpose).toString("hex"))).size).toBe(purposes.length);
  expect(keyFor("seal")).toBe(keyFor("seal"));
});
