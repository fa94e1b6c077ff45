import { z } from "zod";
import { check, readArguments } from "@/lib/cli/arguments";
import { type Command, UsageError } from "@/lib/cli/command";
import { linesOf } from "@/lib/imports/lines";
import { anonymize as anonymizeText, type SessionMemory } from "@/lib/privacy/anonymize";

const MAX_LINE_BYTES = 4 * 1024 * 1024;
const MAX_SESSIONS = 10_000;

const Line = z.object({
  session: z.union([z.string(), z.number()]).nullish(),
  role: z.enum(["visitor", "chatbot"]).default("visitor"),
  text: z.string(),
});

function parseLine(text: string | null, number: number): unknown {
  try {
    return JSON.parse(text ?? "");
  } catch {
    throw new UsageError(`Line ${String(number)} is not JSON such as {"session":"s1","role":"visitor","text":"…"}.`);
  }
}

export const anonymize: Command = {
  name: "anonymize",
  usage: 'winnow anonymize < lines of {"session","role":"visitor"|"chatbot","text"}',
  summary: "Show what anonymisation finds, line by line, without storing anything",
  isPure: true,
  run: async ({ args, terminal }) => {
    readArguments(args, {});
    const sessions = new Map<string, SessionMemory>();
    const options = { maxBytes: MAX_LINE_BYTES, from: { offset: 0, line: 0 } };
    for await (const line of linesOf(terminal.input, options)) {
      if (line.text?.trim() === "") continue;
      const { session, role, text } = check(Line, parseLine(line.text, line.number));
      const key = session === null || session === undefined ? null : String(session);
      const memory = key === null ? undefined : sessions.get(key);
      const result = anonymizeText(text, { role, ...(memory && { memory }) });
      if (key !== null) sessions.set(key, result.memory);
      const oldest = sessions.keys().next().value;
      if (sessions.size > MAX_SESSIONS && oldest !== undefined) sessions.delete(oldest);
      terminal.out(`${JSON.stringify({ text: result.text, findings: result.findings })}\n`);
    }
    return 0;
  },
};
