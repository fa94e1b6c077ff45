import { createWriteStream } from "node:fs";
import path from "node:path";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { check, readArguments } from "@/lib/cli/arguments";
import { type Command, UsageError } from "@/lib/cli/command";
import { handOut } from "@/lib/erasure/commands/hand-out";
import { AccessInput } from "@/lib/erasure/schema";

const USAGE = "winnow access --user-id ID | --session-id ID [--format json|html] [--output FILE]";

export const access: Command = {
  name: "access",
  usage: USAGE,
  summary: "Hand out everything that is stored of a visitor or a session, for programs or to read",
  run: async ({ args, terminal, context }) => {
    const { values } = readArguments(args, {
      "user-id": { type: "string" },
      "session-id": { type: "string" },
      format: { type: "string" },
      output: { type: "string" },
    });
    const { "user-id": user_id, "session-id": session_id, format, output } = values;
    if ((user_id === undefined) === (session_id === undefined)) throw new UsageError(`Type: ${USAGE}`);
    const { chunks } = await handOut(context(), check(AccessInput, { user_id, session_id, format }));
    if (output === undefined) {
      for await (const chunk of chunks) terminal.out(chunk);
      return 0;
    }
    const place = path.resolve(terminal.folder, output);
    // Only its owner may read it, as everything that we write.
    await pipeline(Readable.from(chunks), createWriteStream(place, { mode: 0o600 })).catch((error: unknown) => {
      const { code, syscall } = error as NodeJS.ErrnoException;
      if (syscall === undefined) throw error;
      throw new UsageError(`${place} can't be written (${code ?? "unknown"}).`);
    });
    terminal.out(`${place}\n`);
    return 0;
  },
};
