import { expect, test } from "vitest";
import { encodeFrame, FrameReader } from "@/lib/cli/frames";

test("frames arrive whole and in order wherever the socket cuts them, through an emoji too", () => {
  const frames = [
    { kind: "out", text: "Merhaba 👋\nline" },
    { kind: "exit", code: 0 },
  ] as const;
  const bytes = Buffer.from(frames.map(encodeFrame).join(""));
  for (let at = 0; at <= bytes.length; at += 1) {
    const reader = new FrameReader();
    expect([...reader.read(bytes.subarray(0, at)), ...reader.read(bytes.subarray(at))]).toEqual(frames);
  }
});
