import type { Context } from "@/lib/auth/context";
import { readArguments } from "@/lib/cli/arguments";
import { type Command, type Terminal, UsageError } from "@/lib/cli/command";
import { progressLine } from "@/lib/cli/progress";
import { rotatePseudonymKey } from "@/lib/collection/commands/rotate-pseudonym-key";
import { RenewReport, renewPseudonyms } from "@/lib/collection/jobs";
import { seeThrough } from "@/lib/jobs/work";
import { startRescan } from "@/lib/redactions/commands/start-rescan";
import { rescan, tryRescan } from "@/lib/redactions/jobs";
import { RescanReport } from "@/lib/redactions/schema";

const USAGE = "winnow privacy rescan [--dry-run] | rotate-key";

/** What was found, the most frequent first. */
function say({ lookedAt, changed, left, findings }: RescanReport, terminal: Terminal): void {
  terminal.out(`${String(lookedAt)} rows looked at, ${String(changed)} with something to redact.\n`);
  for (const [entity, count] of Object.entries(findings).toSorted(([, a], [, b]) => b - a))
    terminal.out(`  ${entity.padEnd(12)} ${String(count)}\n`);
  if (left > 0)
    terminal.out(
      `${String(left)} rows stay as they are for now: somebody is looking at them or has just marked something. Run it again tomorrow.\n`,
    );
}

async function runDry(context: Context, terminal: Terminal): Promise<number> {
  const progress = progressLine(terminal);
  const report = ({ done, total }: { done: number; total: number }) => {
    progress.draw(done, total, `${String(done)} rows`);
  };
  say(await tryRescan(context, { signal: terminal.signal, report }).finally(progress.end), terminal);
  terminal.out("Nothing was changed.\n");
  return 0;
}

async function run(context: Context, terminal: Terminal): Promise<number> {
  const progress = progressLine(terminal);
  const { id } = await startRescan(context);
  const { state, report, problem } = await seeThrough(context, rescan, {
    ...{ id, signal: terminal.signal },
    report: ({ done, total }) => {
      progress.draw(done, total, `${String(done)} rows`);
    },
  }).finally(progress.end);
  say(RescanReport.parse(report), terminal);
  if (state === "cancelled") terminal.out("Stopped; the next run goes on with the rest.\n");
  if (problem !== null) terminal.error(`${problem}\n`);
  return state === "failed" ? 1 : 0;
}

/** Waits until the pseudonyms are carried over; who stops waiting stops nothing. */
async function rotate(context: Context, terminal: Terminal): Promise<number> {
  const { keyId, job } = await rotatePseudonymKey(context);
  terminal.out(`The key ${keyId} is in the folder keys of the data folder, and used from now on. Back it up.\n`);
  const progress = progressLine(terminal);
  const { state, report, problem } = await seeThrough(context, renewPseudonyms, {
    ...{ id: job.id, signal: terminal.signal },
    report: ({ done, total }) => {
      progress.draw(done, total, "carrying pseudonyms over");
    },
  }).finally(progress.end);
  terminal.out(`${String(RenewReport.parse(report).renewed)} pseudonyms were carried over.\n`);
  if (problem !== null) terminal.error(`${problem}\n`);
  return state === "complete" ? 0 : 1;
}

export const privacy: Command = {
  name: "privacy",
  usage: USAGE,
  summary: "Apply the rules of now to older rows and say what changed; or change the key of the pseudonyms",
  run: ({ args, terminal, context }) => {
    const { values, positionals } = readArguments(args, { "dry-run": { type: "boolean" } });
    const isDry = values["dry-run"] === true;
    const [what] = positionals.length === 1 ? positionals : [];
    if (what === "rotate-key" && !isDry) return rotate(context(), terminal);
    if (what !== "rescan") throw new UsageError(`Type: ${USAGE}`);
    return isDry ? runDry(context(), terminal) : run(context(), terminal);
  },
};
