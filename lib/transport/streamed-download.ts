import { Readable } from "node:stream";

type Streamed = { fileName: string; contentType: string; chunks: AsyncIterable<string> };

/** A file for saving that is written while it is sent; `fileName` is one that we made. */
export function streamedDownload({ fileName, contentType, chunks }: Streamed): Response {
  async function* bytes() {
    for await (const chunk of chunks) yield Buffer.from(chunk, "utf8");
  }
  return new Response(Readable.toWeb(Readable.from(bytes())) as ReadableStream, {
    headers: {
      "content-type": contentType,
      "content-disposition": `attachment; filename="${fileName}"`,
      "cache-control": "private, no-store",
      "x-content-type-options": "nosniff",
    },
  });
}
