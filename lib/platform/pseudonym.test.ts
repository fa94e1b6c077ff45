import { createHash, createHmac } from "node:crypto";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { deriveKey, installationSecret, makePseudonymKey } from "@/lib/platform/secrets.mjs";

let dataDir = "";
beforeEach(() => {
  dataDir = mkdtempSync(path.join(tmpdir(), "winnow-pseudonym-"));
  vi.stubEnv("WINNOW_DATA_DIR", dataDir);
});
afterEach(() => {
  vi.unstubAllEnvs();
  rmSync(dataDir, { recursive: true });
});

async function newProcess() {
  vi.resetModules();
  delete (globalThis as { winnowPseudonymKeys?: unknown }).winnowPseudonymKeys;
  return { ...(await import("@/lib/platform/keys")), ...(await import("@/lib/platform/pseudonym")) };
}

const hashOf = (id: string) => createHash("sha256").update(id).digest("hex").slice(0, 16);

test("pseudonyms of the first key are what they always were", async () => {
  const { pseudonym } = await newProcess();
  const key = deriveKey(installationSecret(dataDir), "pseudonym");
  const mac = createHmac("sha256", key).update("user\0ayşe").digest("hex");
  expect(pseudonym("user", "ayşe")).toBe(`k1_${mac.slice(0, 32)}`);
});

test("the same id has the same pseudonym, another id or kind another one", async () => {
  const { pseudonym } = await newProcess();
  expect(pseudonym("user", "1")).toBe(pseudonym("user", "1"));
  expect(new Set([pseudonym("user", "1"), pseudonym("user", "2"), pseudonym("session", "1")]).size).toBe(3);
});

test("after a rotation, stored pseudonyms are renewed to what the id itself gives, without the id", async () => {
  const { pseudonym, renewPseudonym, addPseudonymKey } = await newProcess();
  const first = pseudonym("user", "1");
  expect(renewPseudonym(first)).toBe(first);
  addPseudonymKey();
  const second = pseudonym("user", "1");
  expect(second).toMatch(/^k2_[0-9a-f]{32}$/);
  expect(renewPseudonym(first)).toBe(second);
  addPseudonymKey();
  const third = pseudonym("user", "1");
  expect([first, second, third].map(renewPseudonym)).toEqual([third, third, third]);
});

test("an id is found under every name that it may be stored under", async () => {
  const { pseudonym, pseudonymsOf, legacyPseudonym, addPseudonymKey } = await newProcess();
  const stored: string[] = [];
  const hash = hashOf("s-1");
  const store = () =>
    stored.push(pseudonym("session", "s-1"), pseudonym("session", hash), legacyPseudonym("session", hash));
  store();
  addPseudonymKey();
  store();
  expect(pseudonymsOf("session", "s-1").sort()).toEqual(stored.sort());
  expect(pseudonymsOf("visitor", "v-1")).toHaveLength(2);
});

test("an old system's hash is mapped whatever the case of its digits, and is no id", async () => {
  const { pseudonym, legacyPseudonym, renewPseudonym, addPseudonymKey } = await newProcess();
  const hash = "5cddb4fe196c7edb";
  const first = legacyPseudonym("user", hash);
  expect(legacyPseudonym("user", hash.toUpperCase())).toBe(first);
  expect(new Set([first, legacyPseudonym("session", hash), pseudonym("user", hash)]).size).toBe(3);
  addPseudonymKey();
  expect(legacyPseudonym("user", hash)).toBe(renewPseudonym(first));
  expect(() => legacyPseudonym("user", "ayşe@example.com")).toThrow("16 hexadecimal digits");
});

test("what is no pseudonym is not renewed and not repeated", async () => {
  const { renewPseudonym } = await newProcess();
  for (const value of ["ayse", "k1_", `k0_${"a".repeat(32)}`, `d_${"a".repeat(32)}`, `k1_${"a".repeat(33)}`])
    expect(() => renewPseudonym(value)).toThrow(/^What is to be renewed is no pseudonym\.$/);
});

test("a pseudonym of a key that another process added is understood; one whose key is lost names the file", async () => {
  const { renewPseudonym, pseudonym } = await newProcess();
  pseudonym("user", "1");
  makePseudonymKey(dataDir);
  const stored = `k2_${"a".repeat(32)}`;
  expect(renewPseudonym(stored)).toBe(stored);
  expect(pseudonym("user", "1")).toMatch(/^k2_/);
  expect(() => renewPseudonym(`k3_${"a".repeat(32)}`)).toThrow("pseudonym-k3.key is missing");
});

test("within a dataset a visitor keeps one name, which another dataset doesn't know", async () => {
  const { pseudonym, datasetPseudonym, addPseudonymKey } = await newProcess();
  const stored = pseudonym("user", "1");
  const name = datasetPseudonym("set-1", stored);
  expect(name).toMatch(/^d_[0-9a-f]{32}$/);
  expect(datasetPseudonym("set-1", stored)).toBe(name);
  expect(datasetPseudonym("set-2", stored)).not.toBe(name);
  expect(datasetPseudonym("set-1", pseudonym("user", "2"))).not.toBe(name);
  addPseudonymKey();
  expect(datasetPseudonym("set-1", stored)).toBe(datasetPseudonym("set-1", pseudonym("user", "1")));
});

test("digests are the same for the same text and label, also after a rotation", async () => {
  const { digestOf, addPseudonymKey } = await newProcess();
  const digest = digestOf("erased", "i-1");
  expect(digest).toMatch(/^[0-9a-f]{32}$/);
  expect(digestOf("public-value", "i-1")).not.toBe(digest);
  addPseudonymKey();
  expect((await newProcess()).digestOf("erased", "i-1")).toBe(digest);
});
