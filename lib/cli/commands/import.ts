import { createReadStream } from "node:fs";
import { stat } from "node:fs/promises";
import path from "node:path";
import { readArguments } from "@/lib/cli/arguments";
import { type Command, type Terminal, UsageError } from "@/lib/cli/command";
import { progressLine } from "@/lib/cli/progress";
import type { Context } from "@/lib/auth/context";
import { startImport } from "@/lib/imports/commands";
import type { ImportView } from "@/lib/imports/schema";

const USAGE = "winnow import FILE.jsonl [FILE.jsonl …]";
const SHOWN_REFUSALS = 20;

async function importFile(context: Context, place: string, terminal: Terminal): Promise<ImportView> {
  const found = await stat(place).catch(() => null);
  if (!found?.isFile()) throw new UsageError(`${place} is not a file that can be read.`);
  const progress = progressLine(terminal);
  const { view, work } = await startImport(context, {
    fileName: path.basename(place),
    sizeBytes: found.size,
    chunks: createReadStream(place) as AsyncIterable<Uint8Array>,
    signal: terminal.signal,
    report: (now) => {
      progress.draw(now.offsetBytes, now.sizeBytes, `${String(now.lines)} lines`);
    },
  });
  if (view.offsetBytes > 0) terminal.error(`Going on after line ${String(view.lines)}.\n`);
  const done = await work().finally(progress.end);
  return done;
}

function say(view: ImportView, terminal: Terminal): void {
  const { fileName, lines, stored, duplicates, refused, refusals, state } = view;
  terminal.out(
    `${fileName}: ${String(lines)} lines, ${String(stored)} stored, ${String(duplicates)} known already, ${String(refused)} refused${state === "complete" ? "" : " (stopped)"}\n`,
  );
  for (const { line, reason } of refusals.slice(0, SHOWN_REFUSALS))
    terminal.error(`  line ${String(line)}: ${reason}\n`);
  if (refused > SHOWN_REFUSALS) terminal.error(`  and ${String(refused - SHOWN_REFUSALS)} more\n`);
}

export const importFiles: Command = {
  name: "import",
  usage: USAGE,
  summary: "Read an old system's chat_logs.jsonl and user_feedback.jsonl; safe to run again",
  run: async ({ args, terminal, context }) => {
    const { positionals } = readArguments(args, {});
    if (positionals.length === 0) throw new UsageError(`Type: ${USAGE}`);
    for (const file of positionals) {
      const view = await importFile(context(), path.resolve(terminal.folder, file), terminal);
      say(view, terminal);
      if (view.state !== "complete") return 1;
    }
    return 0;
  },
};
