import "server-only";
import path from "node:path";
import { createContext } from "@/lib/auth/context";
import { listenForCommands } from "@/lib/cli/listen";
import { dropStale } from "@/lib/collection/commands/drop-stale";
import { stopStaleImports } from "@/lib/imports/commands";
import { database } from "@/lib/platform/db";
import { environment } from "@/lib/platform/env";
import { log } from "@/lib/platform/log";
import { finalizeMarks } from "@/lib/review/commands";

const TEND_EVERY_MS = 10 * 60_000;

async function tend(): Promise<void> {
  const ctx = createContext({ actor: { type: "system", id: "clock" } });
  try {
    await finalizeMarks(ctx);
    await dropStale(ctx);
    await stopStaleImports(ctx);
  } catch (error) {
    log.error("the regular work failed and will be tried again", { error: error instanceof Error ? error.name : "" });
  }
}

/** Opens the database, takes commands from the command line, and does what has to be done now and then. */
export function startWorker(): void {
  database();
  listenForCommands(path.join(environment().dataDir, "winnow.sock"));
  void tend();
  setInterval(() => void tend(), TEND_EVERY_MS).unref();
}
