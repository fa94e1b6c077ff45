import { expect, test } from "vitest";
import { type Line, linesOf } from "@/lib/imports/lines";

async function cut(chunks: (string | Uint8Array)[], options = { maxBytes: 20, from: { offset: 0, line: 0 } }) {
  async function* bytes() {
    for (const chunk of chunks) yield await Promise.resolve(typeof chunk === "string" ? Buffer.from(chunk) : chunk);
  }
  const lines: Line[] = [];
  for await (const line of linesOf(bytes(), options)) lines.push(line);
  return lines;
}

test("lines come whole wherever the chunks are cut, through an emoji too", async () => {
  const bytes = Buffer.from("one\nt👍o\nthree");
  const wanted = [
    { number: 1, text: "one", endsAt: 4 },
    { number: 2, text: "t👍o", endsAt: 11 },
    { number: 3, text: "three", endsAt: 16 },
  ];
  for (let at = 0; at <= bytes.length; at += 1)
    expect(await cut([bytes.subarray(0, at), bytes.subarray(at)])).toEqual(wanted);
});

test("a line that is too long or not UTF-8 has no text, and the next one is read", async () => {
  const lines = await cut(["x".repeat(50), "\n", Uint8Array.from([0xff, 0xfe, 10]), "ok\n"]);
  expect(lines.map(({ number, text }) => [number, text])).toEqual([
    [1, null],
    [2, null],
    [3, "ok"],
  ]);
});

test("a byte order mark is no part of the first line", async () => {
  expect((await cut(["\uFEFF{}\n"]))[0]?.text).toBe("{}");
});

test("numbers and offsets go on from where an earlier run stopped", async () => {
  expect(await cut(["b\n"], { maxBytes: 9, from: { offset: 100, line: 7 } })).toEqual([
    { number: 8, text: "b", endsAt: 102 },
  ]);
});
