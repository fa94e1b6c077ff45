import "server-only";
import { chmodSync, rmSync } from "node:fs";
import { createServer, type Server, type Socket } from "node:net";
import { type Frame, FrameReader, encodeFrame } from "@/lib/cli/frames";
import { runCommand } from "@/lib/cli/main";
import { log } from "@/lib/platform/log";

/** An input that is fed from outside and read as a stream. */
class Inbox implements AsyncIterable<Uint8Array> {
  readonly #chunks: Uint8Array[] = [];
  #isEnded = false;
  #wake: () => void = () => undefined;

  push(chunk: Uint8Array): void {
    this.#chunks.push(chunk);
    this.#wake();
  }

  end(): void {
    this.#isEnded = true;
    this.#wake();
  }

  async *[Symbol.asyncIterator](): AsyncGenerator<Uint8Array> {
    for (;;) {
      const chunk = this.#chunks.shift();
      if (chunk) yield chunk;
      else if (this.#isEnded) return;
      else await new Promise<void>((resolve) => (this.#wake = resolve));
    }
  }
}

type Run = Extract<Frame, { kind: "run" }>;

function serve(socket: Socket): void {
  const reader = new FrameReader();
  const inbox = new Inbox();
  const stopped = new AbortController();
  const send = (frame: Frame) => void socket.write(encodeFrame(frame));
  const run = async ({ words, folder, isInteractive, columns }: Run) => {
    const code = await runCommand(words, {
      out: (text) => {
        send({ kind: "out", text });
      },
      error: (text) => {
        send({ kind: "error", text });
      },
      ...{ input: inbox, folder, isInteractive, columns, signal: stopped.signal },
    });
    socket.end(encodeFrame({ kind: "exit", code }));
  };
  const take = (frame: Frame) => {
    if (frame.kind === "run")
      run(frame).catch((error: unknown) => {
        log.error("a command failed", { error: error instanceof Error ? error.name : "unknown" });
        socket.destroy();
      });
    if (frame.kind === "input") inbox.push(Buffer.from(frame.bytes, "base64"));
    if (frame.kind === "input-end") inbox.end();
  };
  socket.on("data", (chunk) => {
    try {
      for (const frame of reader.read(Buffer.from(chunk))) take(frame);
    } catch {
      socket.destroy();
    }
  });
  const stop = () => {
    inbox.end();
    stopped.abort();
  };
  socket.on("close", stop);
  socket.on("error", stop);
}

/** Takes commands of whoever owns the data folder, so that the command line works beside a running server. */
export function listenForCommands(place: string): Server {
  rmSync(place, { force: true });
  const server = createServer(serve);
  server.listen(place, () => {
    chmodSync(place, 0o600);
  });
  server.on("error", (error) => {
    log.error("the command line can't reach this server", { error: error.name });
  });
  server.unref();
  return server;
}
