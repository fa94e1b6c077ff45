import "server-only";
import { createHash } from "node:crypto";
import { createReadStream, createWriteStream } from "node:fs";
import { mkdir, rename, rm, stat } from "node:fs/promises";
import path from "node:path";
import { createInterface } from "node:readline";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { environment } from "@/lib/platform/env";
import { notFound } from "@/lib/platform/errors";

export type WrittenFile = { fileName: string; sizeBytes: number; sha256: string };

/** Names we make ourselves; anything else is not a file of ours. */
const FILE_NAME = /^[a-z0-9][a-z0-9_-]{0,100}\.jsonl$/;
export const isFileName = (text: string): boolean => FILE_NAME.test(text);
const folder = () => path.join(environment().dataDir, "exports");

/** Where a file of ours lies on disk; not found when the name is none of ours. */
export function placeOf(fileName: string): string {
  if (!isFileName(fileName)) throw notFound("File");
  return path.join(folder(), fileName);
}

/** Writes chunks into a file that appears only when it is whole; readable by its owner alone. */
export async function writeFile(fileName: string, chunks: AsyncIterable<string>): Promise<WrittenFile> {
  const place = placeOf(fileName);
  const partial = `${place}.part`;
  await mkdir(folder(), { recursive: true, mode: 0o700 });
  const hash = createHash("sha256");
  let sizeBytes = 0;
  async function* counted() {
    for await (const chunk of chunks) {
      const bytes = Buffer.from(chunk, "utf8");
      hash.update(bytes);
      sizeBytes += bytes.length;
      yield bytes;
    }
  }
  try {
    await pipeline(Readable.from(counted()), createWriteStream(partial, { mode: 0o600, flush: true }));
    await rename(partial, place);
  } catch (error) {
    await rm(partial, { force: true });
    throw error;
  }
  return { fileName, sizeBytes, sha256: hash.digest("hex") };
}

/** Opens a file for download; not found when it is not one of ours. */
export async function openFile(fileName: string): Promise<{ stream: ReadableStream; sizeBytes: number }> {
  const place = placeOf(fileName);
  const found = await stat(place).catch(() => null);
  if (!found?.isFile()) throw notFound("File");
  return { stream: Readable.toWeb(createReadStream(place)) as ReadableStream, sizeBytes: found.size };
}

/** The lines of a file of ours; none when it is not there. */
export async function* linesOfFile(fileName: string): AsyncGenerator<string> {
  const place = placeOf(fileName);
  const found = await stat(place).catch(() => null);
  if (found?.isFile()) yield* createInterface({ input: createReadStream(place, "utf8"), crlfDelay: Infinity });
}

/** Deletes a file of ours; one that is not there is gone already. */
export async function removeFile(fileName: string): Promise<void> {
  await rm(placeOf(fileName), { force: true });
}
