import { StringDecoder } from "node:string_decoder";

/** What a `winnow` command and the server say to each other: one JSON object a line, bytes as base64. */
export type Frame =
  | { kind: "run"; words: string[]; folder: string; isInteractive: boolean; columns: number }
  | { kind: "input"; bytes: string }
  | { kind: "input-end" }
  | { kind: "out"; text: string }
  | { kind: "error"; text: string }
  | { kind: "exit"; code: number };

export const encodeFrame = (frame: Frame): string => `${JSON.stringify(frame)}\n`;

/** Puts frames together from chunks however they are cut. */
export class FrameReader {
  readonly #decoder = new StringDecoder("utf8");
  #rest = "";

  read(chunk: Uint8Array): Frame[] {
    const lines = (this.#rest + this.#decoder.write(Buffer.from(chunk))).split("\n");
    this.#rest = lines.pop() ?? "";
    return lines.map((line) => JSON.parse(line) as Frame);
  }
}
