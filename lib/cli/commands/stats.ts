import { readArguments } from "@/lib/cli/arguments";
import type { Command, Terminal } from "@/lib/cli/command";
import { drawCollection } from "@/lib/cli/dashboard";
import { recount } from "@/lib/counters/commands";
import type { Context } from "@/lib/auth/context";
import { getCollection, getRevision } from "@/lib/stats/queries";

const WATCH_EVERY_MS = 1000;
const CLEAR = "\u001B[2J\u001B[H";

const pause = (signal: AbortSignal) =>
  new Promise<void>((resolve) => {
    const timer = setTimeout(resolve, WATCH_EVERY_MS);
    signal.addEventListener("abort", () => {
      clearTimeout(timer);
      resolve();
    });
  });

async function watch(context: Context, terminal: Terminal): Promise<void> {
  let shown = -1;
  while (!terminal.signal.aborted) {
    const revision = await getRevision(context);
    if (revision !== shown) {
      const text = drawCollection(await getCollection(context));
      terminal.out(`${terminal.isInteractive ? CLEAR : ""}${new Date().toISOString()}\n${text}`);
    }
    shown = revision;
    await pause(terminal.signal);
  }
}

export const stats: Command = {
  name: "stats",
  usage: "winnow stats [--watch] [--json] [--recount]",
  summary: "Show the collection; --watch keeps showing it, --recount proves the counters against a full count",
  run: async ({ args, terminal, context }) => {
    const { values } = readArguments(args, {
      watch: { type: "boolean" },
      json: { type: "boolean" },
      recount: { type: "boolean" },
    });
    if (values.recount) {
      const found = await recount(context());
      for (const { scope, key, kept, counted } of found)
        terminal.out(`${scope} ${key}: kept ${String(kept)}, counted ${String(counted)}; set right\n`);
      terminal.out(found.length === 0 ? "Every counter agrees with a full count.\n" : "");
      return found.length === 0 ? 0 : 1;
    }
    if (values.watch) await watch(context(), terminal);
    else if (values.json) terminal.out(`${JSON.stringify(await getCollection(context()), null, 2)}\n`);
    else terminal.out(drawCollection(await getCollection(context())));
    return 0;
  },
};
