export type Line = { number: number; text: string | null; endsAt: number };

const NEWLINE = 10;

/**
 * Cuts bytes into lines of UTF-8 with the byte offset behind each. A line that is too long or not UTF-8 has no text,
 * so that a bad file costs no memory. Starts counting at `from`.
 */
export async function* linesOf(
  chunks: AsyncIterable<Uint8Array>,
  { maxBytes, from }: { maxBytes: number; from: { offset: number; line: number } },
): AsyncGenerator<Line> {
  let { offset, line } = from;
  let parts: Uint8Array[] = [];
  let size = 0;
  const take = (part: Uint8Array) => {
    size += part.length;
    if (size <= maxBytes) parts.push(part);
  };
  const finish = (): Line => {
    line += 1;
    const text = size <= maxBytes ? decode(Buffer.concat(parts), line) : null;
    parts = [];
    size = 0;
    return { number: line, text, endsAt: offset };
  };
  for await (const chunk of chunks) {
    let start = 0;
    for (let end = chunk.indexOf(NEWLINE); end !== -1; end = chunk.indexOf(NEWLINE, start)) {
      take(chunk.subarray(start, end));
      offset += end + 1 - start;
      start = end + 1;
      yield finish();
    }
    take(chunk.subarray(start));
    offset += chunk.length - start;
  }
  if (size > 0) yield finish();
}

function decode(bytes: Uint8Array, line: number): string | null {
  try {
    const text = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes);
    return line === 1 ? text.replace(/^\uFEFF/, "") : text;
  } catch {
    return null;
  }
}
