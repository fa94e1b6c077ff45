import { check, readArguments } from "@/lib/cli/arguments";
import { type Command, type Terminal, UsageError } from "@/lib/cli/command";
import { eraseSubject } from "@/lib/erasure/commands/erase-subject";
import { countWords, isNothing } from "@/lib/erasure/counts";
import { countSubject } from "@/lib/erasure/queries";
import { type Found, NOTHING_STORED, SubjectInput } from "@/lib/erasure/schema";

const USAGE = "winnow erase --user-id ID | --session-id ID [--dry-run] --yes";

function say({ out }: Terminal, words: string, { counts, files }: Found): void {
  out(`${words}: ${countWords(counts).join(", ")}.\n`);
  if (files.length > 0) out(`${words}, with files for download that hold some of it: ${files.join(", ")}.\n`);
}

export const erase: Command = {
  name: "erase",
  usage: USAGE,
  summary:
    "Erase everything that is stored of a visitor or a session; the receipt's id is printed alone on the last line",
  run: async ({ args, terminal, context }) => {
    const { values } = readArguments(args, {
      "user-id": { type: "string" },
      "session-id": { type: "string" },
      "dry-run": { type: "boolean" },
      yes: { type: "boolean" },
    });
    const { "user-id": user_id, "session-id": session_id } = values;
    if ((user_id === undefined) === (session_id === undefined)) throw new UsageError(`Type: ${USAGE}`);
    const subject = check(SubjectInput, { user_id, session_id });
    if (values["dry-run"] || !values.yes) {
      const found = await countSubject(context(), subject);
      if (isNothing(found.counts)) terminal.out(`${NOTHING_STORED}\n`);
      else say(terminal, "This would be erased", found);
      if (values["dry-run"]) return 0;
      terminal.error("Nothing was erased. Say --yes to erase it.\n");
      return 2;
    }
    const receipt = await eraseSubject(context(), subject);
    say(terminal, "Erased", receipt);
    terminal.out(`${receipt.id}\n`);
    return 0;
  },
};
