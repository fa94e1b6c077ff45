import { createContext } from "@/lib/auth/context";
import { type Command, type Terminal, UsageError } from "@/lib/cli/command";
import { access } from "@/lib/cli/commands/access";
import { anonymize } from "@/lib/cli/commands/anonymize";
import { demo } from "@/lib/cli/commands/demo";
import { erase } from "@/lib/cli/commands/erase";
import { exportFile } from "@/lib/cli/commands/export";
import { importFiles } from "@/lib/cli/commands/import";
import { keys } from "@/lib/cli/commands/keys";
import { members } from "@/lib/cli/commands/members";
import { privacy } from "@/lib/cli/commands/privacy";
import { stats } from "@/lib/cli/commands/stats";
import { DatabaseTakenError } from "@/lib/platform/database-lock.mjs";
import { isPassingFailure } from "@/lib/platform/database-errors";
import { SettingError } from "@/lib/platform/environment.mjs";
import { AppError } from "@/lib/platform/errors";

const COMMANDS: readonly Command[] = [
  members,
  keys,
  importFiles,
  exportFile,
  anonymize,
  stats,
  privacy,
  access,
  erase,
  demo,
];

const help = (): string =>
  ["Usage: winnow COMMAND", "", ...COMMANDS.map(({ usage, summary }) => `  ${usage}\n      ${summary}\n`)].join("\n");

/** What went wrong, in one line; undefined for a bug. */
function sentenceOf(error: unknown): string | undefined {
  const isOurs = [UsageError, AppError, SettingError, DatabaseTakenError].some((kind) => error instanceof kind);
  if (isOurs && error instanceof Error) return error.message;
  if (isPassingFailure(error)) return "The database can't take this now, and nothing was stored. Try again.";
  return undefined;
}

/** The command of that name; undefined when there is none. */
export const findCommand = (name: string | undefined): Command | undefined =>
  COMMANDS.find((command) => command.name === name);

/** Runs one command line and returns its exit code; refusals are one line on the error output. */
export async function runCommand(words: readonly string[], terminal: Terminal): Promise<number> {
  const [name, ...args] = words;
  const command = findCommand(name);
  if (!command) {
    const isHelp = name === undefined || /^(help|--help|-h)$/.test(name);
    (isHelp ? terminal.out : terminal.error)(
      isHelp ? `${help()}\n` : `winnow: there is no command “${name}”; \`winnow help\` lists them.\n`,
    );
    return isHelp ? 0 : 2;
  }
  try {
    const context = () => createContext({ actor: { type: "system", id: "command-line" } });
    return await command.run({ args, terminal, context });
  } catch (error) {
    const sentence = sentenceOf(error);
    terminal.error(`winnow ${command.name}: ${(sentence ?? String(error)).replace(/\s*\n\s*/g, " ")}\n`);
    return 1;
  }
}
