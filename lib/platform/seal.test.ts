import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, beforeAll, expect, test, vi } from "vitest";
import { seal, unseal } from "@/lib/platform/seal";

const dataDir = mkdtempSync(path.join(tmpdir(), "winnow-seal-"));
beforeAll(() => {
  vi.stubEnv("WINNOW_DATA_DIR", dataDir);
});
afterAll(() => {
  vi.unstubAllEnvs();
  rmSync(dataDir, { recursive: true });
});

const TEXT = "Ayşe Yılmaz, +90 532 000 00 00 😀";
const broken = "The seal is broken";

/** The same bytes but for one bit. */
function flipped(value: string, at: number) {
  const bytes = Buffer.from(value, "base64url");
  const index = at < 0 ? bytes.length + at : at;
  bytes.writeUInt8(bytes.readUInt8(index) ^ 1, index);
  return bytes.toString("base64url");
}

test.each([TEXT, "", "x".repeat(100_000)])("what is sealed comes back as it was", (text) => {
  expect(unseal("span-1", seal("span-1", text))).toBe(text);
});

test("nothing of the text can be read, and sealing it again gives another seal", () => {
  const [one, other] = [seal("span-1", TEXT), seal("span-1", TEXT)];
  expect(Buffer.from(one.sealed, "base64url").includes("532")).toBe(false);
  expect(one.salt).not.toBe(other.salt);
  expect(one.sealed).not.toBe(other.sealed);
  expect(Buffer.from(one.salt, "base64url")).toHaveLength(32);
});

test("a seal opens for its own record only", () => {
  const sealed = seal("span-1", TEXT);
  expect(() => unseal("span-2", sealed)).toThrow(broken);
});

test("without its own salt nothing can be opened", () => {
  const { sealed } = seal("span-1", TEXT);
  expect(() => unseal("span-1", { salt: seal("span-1", TEXT).salt, sealed })).toThrow(broken);
  expect(() => unseal("span-1", { salt: "", sealed })).toThrow(broken);
});

test.each([0, 12, 20, -17, -16, -1])("one bit changed at byte %i breaks the seal", (at) => {
  const { salt, sealed } = seal("span-1", TEXT);
  expect(() => unseal("span-1", { salt, sealed: flipped(sealed, at) })).toThrow(broken);
});

test.each([0, 5, 12, 27, 40])("a seal cut to %i bytes is broken", (length) => {
  const { salt, sealed } = seal("span-1", TEXT);
  const cut = Buffer.from(sealed, "base64url").subarray(0, length).toString("base64url");
  expect(() => unseal("span-1", { salt, sealed: cut })).toThrow(broken);
});
