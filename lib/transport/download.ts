/** A file for saving; `fileName` is one that we made. */
export function download(fileName: string, file: { stream: ReadableStream; sizeBytes: number }): Response {
  return new Response(file.stream, {
    headers: {
      "content-type": "application/jsonl; charset=utf-8",
      "content-length": String(file.sizeBytes),
      "content-disposition": `attachment; filename="${fileName}"`,
      "cache-control": "private, no-store",
      "x-content-type-options": "nosniff",
    },
  });
}
