import { expect, test } from "vitest";
import { readListFile } from "@/components/settings/privacy/places/read-list-file";

const fileOf = (...parts: BlobPart[]) => new Blob(parts);

test("a UTF-8 file is read as it is, without its byte order mark", async () => {
  expect(await readListFile(fileOf("\ufeffKahve Dünyası\r\n"))).toEqual({ text: "Kahve Dünyası\r\n" });
});

test("a file of an older encoding, or of another kind, is refused with what to do about it", async () => {
  expect(await readListFile(fileOf(new Uint8Array([0x4b, 0xfc, 0x63])))).toMatchObject({
    problem: expect.stringContaining("not UTF-8") as string,
  });
  expect(await readListFile(fileOf("x".repeat(2_000_001)))).toMatchObject({
    problem: expect.stringContaining("larger") as string,
  });
});
