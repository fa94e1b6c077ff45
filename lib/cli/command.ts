import type { Context } from "@/lib/auth/context";

/** Where a command's words go and come from: a terminal, or the socket of a running server. */
export type Terminal = {
  out: (text: string) => void;
  error: (text: string) => void;
  input: AsyncIterable<Uint8Array>;
  /** Files are named from here. */
  folder: string;
  /** True when progress can be drawn over itself. */
  isInteractive: boolean;
  columns: number;
  signal: AbortSignal;
};

export type Command = {
  name: string;
  usage: string;
  summary: string;
  /** True for commands that need no database. */
  isPure?: true;
  /** Returns the exit code. */
  run: (invocation: { args: string[]; terminal: Terminal; context: () => Context }) => Promise<number>;
};

/** The person typed something that can't be done; the message is one line and says what to type instead. */
export class UsageError extends Error {}
