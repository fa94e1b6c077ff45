import "server-only";
import path from "node:path";
import { createContext } from "@/lib/auth/context";
import { listenForCommands } from "@/lib/cli/listen";
import { dropStale } from "@/lib/collection/commands/drop-stale";
import { checkPseudonymKeys } from "@/lib/collection/commands/rotate-pseudonym-key";
import { renewPseudonyms } from "@/lib/collection/jobs";
import { eraseOldNightly } from "@/lib/erasure/commands/erase-old";
import { stopStaleImports } from "@/lib/imports/commands";
import { workOnJobs } from "@/lib/jobs/work";
import { database } from "@/lib/platform/db";
import { environment } from "@/lib/platform/env";
import { guardLog, log } from "@/lib/platform/log";
import { emptyJournal } from "@/lib/platform/sql";
import { anonymize } from "@/lib/privacy/anonymize";
import { dropExpiredCopies } from "@/lib/redactions/commands/drop-expired-copies";
import { rescanHeldBack } from "@/lib/redactions/commands/start-rescan";
import { rescan } from "@/lib/redactions/jobs";
import { finalizeMarks } from "@/lib/review/commands";

const TEND_EVERY_MS = 10 * 60_000;
const WORK_EVERY_MS = 2000;
/** Every kind of long work there is. */
const JOB_KINDS = [rescan, renewPseudonyms];

let isTending = false;

async function tend(): Promise<void> {
  // A night's erasure may take longer than the time between two rounds.
  if (isTending) return;
  isTending = true;
  const ctx = createContext({ actor: { type: "system", id: "clock" } });
  try {
    await dropExpiredCopies(ctx);
    await rescanHeldBack(ctx);
    await finalizeMarks(ctx);
    await dropStale(ctx);
    await stopStaleImports(ctx);
    await eraseOldNightly(ctx);
    // Words that were marked, and copies that have expired, leave the journal as well.
    await emptyJournal(ctx.db);
  } catch (error) {
    log.error("the regular work failed and will be tried again", { error: error instanceof Error ? error.name : "" });
  } finally {
    isTending = false;
  }
}

let isWorking = false;

async function work(): Promise<void> {
  if (isWorking) return;
  isWorking = true;
  try {
    await workOnJobs(createContext({ actor: { type: "system", id: "clock" } }), JOB_KINDS);
  } catch (error) {
    log.error("jobs can't be looked for and will be again", { error: error instanceof Error ? error.name : "" });
  } finally {
    isWorking = false;
  }
}

/** Without the keys that pseudonyms were made with, the same visitor would get a second name: nothing starts. */
async function refuseWithoutKeys(): Promise<void> {
  try {
    await checkPseudonymKeys(createContext({ actor: { type: "system", id: "clock" } }));
  } catch (error) {
    log.error(error instanceof Error ? error.message : "The keys of the pseudonyms can't be read.");
    process.exit(1);
  }
}

/** Opens the database, takes commands from the command line, and does what has to be done now and then. */
export function startWorker(): void {
  guardLog((text) => anonymize(text, { role: "visitor" }).text);
  database();
  listenForCommands(path.join(environment().dataDir, "winnow.sock"));
  void refuseWithoutKeys();
  void tend();
  setInterval(() => void tend(), TEND_EVERY_MS).unref();
  setInterval(() => void work(), WORK_EVERY_MS).unref();
}
