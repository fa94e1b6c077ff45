import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { deriveKey, installationSecret, makePseudonymKey, readPseudonymKeys } from "@/lib/platform/secrets.mjs";

let dataDir = "";
beforeEach(() => {
  dataDir = mkdtempSync(path.join(tmpdir(), "winnow-secrets-"));
});
afterEach(() => {
  rmSync(dataDir, { recursive: true });
});

const inData = (...names: string[]) => path.join(dataDir, ...names);
const modeOf = (file: string) => statSync(file).mode & 0o777;

test("the secret is made once and is readable by its owner alone", () => {
  const secret = installationSecret(dataDir);
  expect(secret).toHaveLength(32);
  expect(installationSecret(dataDir)).toEqual(secret);
  expect(modeOf(inData("secret.key"))).toBe(0o600);
});

test("the first key of pseudonyms follows from the secret, the others are random files of their own", () => {
  expect(readPseudonymKeys(dataDir)).toEqual([deriveKey(installationSecret(dataDir), "pseudonym")]);
  for (let rotations = 0; rotations < 10; rotations += 1) makePseudonymKey(dataDir);
  const keys = readPseudonymKeys(dataDir);
  expect(new Set(keys.map((key) => key.toString("hex"))).size).toBe(11);
  expect(keys.every((key) => key.length === 32)).toBe(true);
  expect(modeOf(inData("keys"))).toBe(0o700);
  expect(readdirSync(inData("keys")).every((name) => modeOf(inData("keys", name)) === 0o600)).toBe(true);
  expect(keys.at(-1)?.toString("base64url")).toBe(readFileSync(inData("keys", "pseudonym-k11.key"), "utf8").trim());
});

test.each(["", "short", `${"A".repeat(42)}?`, "A".repeat(44)])(
  "a key file that holds %j is named as damaged",
  (text) => {
    makePseudonymKey(dataDir);
    makePseudonymKey(dataDir);
    writeFileSync(inData("keys", "pseudonym-k2.key"), text);
    const sentence = `${inData("keys", "pseudonym-k2.key")} is damaged: restore it from a backup, or pseudonyms will change.`;
    expect(() => readPseudonymKeys(dataDir)).toThrow(sentence);
    expect(() => {
      makePseudonymKey(dataDir);
    }).toThrow(sentence);
  },
);

test("a key file that is missing is named, also when only stored pseudonyms know of it", () => {
  makePseudonymKey(dataDir);
  makePseudonymKey(dataDir);
  rmSync(inData("keys", "pseudonym-k2.key"));
  expect(() => readPseudonymKeys(dataDir)).toThrow("pseudonym-k2.key is missing");
  rmSync(inData("keys"), { recursive: true });
  expect(readPseudonymKeys(dataDir)).toHaveLength(1);
  expect(() => readPseudonymKeys(dataDir, 3)).toThrow("pseudonym-k2.key is missing");
});

test("a lost secret is not replaced where pseudonyms have other keys already", () => {
  makePseudonymKey(dataDir);
  rmSync(inData("secret.key"));
  expect(() => installationSecret(dataDir)).toThrow("secret.key is missing");
  expect(readdirSync(dataDir)).toEqual(["keys"]);
});

test("other files in the folder of keys are left alone", () => {
  makePseudonymKey(dataDir);
  writeFileSync(inData("keys", "pseudonym-k7.key.bak"), "");
  writeFileSync(inData("keys", "pseudonym-k1.key"), "");
  expect(readPseudonymKeys(dataDir)).toHaveLength(2);
});
