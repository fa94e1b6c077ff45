import { createKey, revokeKey } from "@/lib/api-keys/commands";
import { listKeys } from "@/lib/api-keys/queries";
import { KEY_SCOPES, KeyInput, KeyPath } from "@/lib/api-keys/schema";
import { check, readArguments } from "@/lib/cli/arguments";
import { type Command, UsageError } from "@/lib/cli/command";

const USAGE = "winnow keys create --name NAME --scopes all|SCOPE,SCOPE | winnow keys list | winnow keys revoke --id ID";

const scopesOf = (text: string | undefined) =>
  text === "all" ? KEY_SCOPES.map(({ scope }) => scope) : (text ?? "").split(/[\s,]+/).filter((scope) => scope !== "");

export const keys: Command = {
  name: "keys",
  usage: USAGE,
  summary: "Create, list and revoke API keys; a new key is printed alone on the last line",
  run: async ({ args, terminal, context }) => {
    const { values, positionals } = readArguments(args, {
      name: { type: "string" },
      scopes: { type: "string" },
      id: { type: "string" },
    });
    switch (positionals[0]) {
      case "create": {
        const input = check(KeyInput, { name: values.name, scopes: scopesOf(values.scopes) });
        const { key } = await createKey(context(), input);
        terminal.out(`The key “${input.name}” is shown once; keep it where the chatbot's server finds it.\n${key}\n`);
        return 0;
      }
      case "list":
        for (const { id, name, prefix, scopes, isRevoked } of await listKeys(context()))
          terminal.out(`${id}\t${name}\t${prefix}…\t${isRevoked ? "revoked" : scopes.join(",")}\n`);
        return 0;
      case "revoke":
        await revokeKey(context(), { id: check(KeyPath, { keyId: values.id }).keyId });
        terminal.out("The key is worthless now.\n");
        return 0;
      default:
        throw new UsageError(`Type: ${USAGE}`);
    }
  },
};
