import { readArguments } from "@/lib/cli/arguments";
import type { Command } from "@/lib/cli/command";
import { progressLine } from "@/lib/cli/progress";
import { loadDemonstration, removeDemonstration } from "@/lib/demonstration/commands";

export const demo: Command = {
  name: "demo",
  usage: "winnow demo [--remove]",
  summary: "Load about 10,000 invented interactions, or remove them again",
  run: async ({ args, terminal, context }) => {
    const { values } = readArguments(args, { remove: { type: "boolean" } });
    if (values.remove) {
      const { interactions } = await removeDemonstration(context());
      terminal.out(`Removed ${String(interactions)} demonstration interactions and all that was said about them.\n`);
      return 0;
    }
    const progress = progressLine(terminal);
    const report = ({ done, total }: { done: number; total: number }) => {
      progress.draw(done, total, "demonstration data");
    };
    const { interactions } = await loadDemonstration(context(), { report }).finally(progress.end);
    terminal.out(`Loaded ${String(interactions)} demonstration interactions; \`winnow demo --remove\` removes them.\n`);
    return 0;
  },
};
