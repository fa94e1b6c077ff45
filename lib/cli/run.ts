import { createConnection, type Socket } from "node:net";
import path from "node:path";
import type { Terminal } from "@/lib/cli/command";
import { encodeFrame, type Frame, FrameReader } from "@/lib/cli/frames";
import { findCommand, runCommand } from "@/lib/cli/main";
import { closeDatabase } from "@/lib/platform/db";
import { environment } from "@/lib/platform/env";
import { SettingError } from "@/lib/platform/environment.mjs";

const DEFAULT_COLUMNS = 100;

function localTerminal(folder: string): Terminal {
  const stopped = new AbortController();
  process.once("SIGINT", () => {
    stopped.abort();
  });
  process.once("SIGTERM", () => {
    stopped.abort();
  });
  // A closed pipe, as behind `| head`, is no error of ours.
  process.stdout.on("error", () => {
    stopped.abort();
  });
  return {
    out: (text) => void process.stdout.write(text),
    error: (text) => void process.stderr.write(text),
    input: process.stdin,
    folder,
    isInteractive: process.stderr.isTTY,
    columns: process.stderr.columns || DEFAULT_COLUMNS,
    signal: stopped.signal,
  };
}

/** A connection to the server that holds the database; null when none is running. */
function connect(place: string): Promise<Socket | null> {
  return new Promise((resolve) => {
    const socket = createConnection(place);
    socket.once("connect", () => {
      resolve(socket);
    });
    socket.once("error", () => {
      resolve(null);
    });
  });
}

/** Hands the words to the server and shows what it says; its exit code is ours. */
function handOver(socket: Socket, words: string[], terminal: Terminal): Promise<number> {
  const send = (frame: Frame) => void socket.write(encodeFrame(frame));
  const { folder, isInteractive, columns } = terminal;
  const reader = new FrameReader();
  const feed = async () => {
    for await (const chunk of terminal.input) send({ kind: "input", bytes: Buffer.from(chunk).toString("base64") });
    send({ kind: "input-end" });
  };
  terminal.signal.addEventListener("abort", () => socket.end());
  return new Promise((resolve) => {
    let code = 1;
    socket.on("data", (chunk) => {
      for (const frame of reader.read(Buffer.from(chunk))) {
        if (frame.kind === "out") terminal.out(frame.text);
        if (frame.kind === "error") terminal.error(frame.text);
        if (frame.kind === "exit") code = frame.code;
      }
    });
    socket.on("error", () => undefined);
    socket.on("close", () => {
      process.stdin.destroy();
      resolve(terminal.signal.aborted ? 0 : code);
    });
    send({ kind: "run", words, folder, isInteractive, columns });
    feed().catch(() => undefined);
  });
}

/** The command line's own way in: through the running server where there is one, else by itself. */
export async function run({ words, root }: { words: string[]; root: string }): Promise<number> {
  const folder = process.cwd();
  process.chdir(root);
  const terminal = localTerminal(folder);
  try {
    const needsDatabase = findCommand(words[0])?.isPure !== true;
    const socket = needsDatabase ? await connect(path.join(environment().dataDir, "winnow.sock")) : null;
    if (socket) return await handOver(socket, words, terminal);
    return await runCommand(words, terminal);
  } catch (error) {
    if (!(error instanceof SettingError)) throw error;
    terminal.error(`winnow: ${error.message}\n`);
    return 1;
  } finally {
    await closeDatabase();
    process.stdin.destroy();
  }
}
