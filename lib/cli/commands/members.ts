import { check, readArguments } from "@/lib/cli/arguments";
import { type Command, type Terminal, UsageError } from "@/lib/cli/command";
import { addMember } from "@/lib/members/commands";
import { listMembers } from "@/lib/members/queries";
import { MemberInput } from "@/lib/members/schema";

const USAGE = "winnow members add --role admin|reviewer --email ADDRESS --password-stdin | winnow members list";

async function firstLine(input: Terminal["input"]): Promise<string> {
  const decoder = new TextDecoder();
  let text = "";
  for await (const chunk of input) {
    text += decoder.decode(chunk, { stream: true });
    if (text.includes("\n")) break;
  }
  return (text.split("\n")[0] ?? "").replace(/\r$/, "");
}

export const members: Command = {
  name: "members",
  usage: USAGE,
  summary: "Add a member with a password, or list the members",
  run: async ({ args, terminal, context }) => {
    const { values, positionals } = readArguments(args, {
      role: { type: "string" },
      email: { type: "string" },
      "password-stdin": { type: "boolean" },
    });
    if (positionals[0] === "list") {
      for (const { id, email, role, state } of await listMembers(context()))
        terminal.out(`${id}\t${email}\t${role}\t${state}\n`);
      return 0;
    }
    if (positionals[0] !== "add" || !values["password-stdin"]) throw new UsageError(`Type: ${USAGE}`);
    const password = await firstLine(terminal.input);
    const input = check(MemberInput, { email: values.email, role: values.role, password });
    await addMember(context(), input);
    terminal.out(`${input.email} is now ${input.role === "admin" ? "an admin" : "a reviewer"}.\n`);
    return 0;
  },
};
