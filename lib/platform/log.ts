export type Log = { info(message: string, data?: object): void; error(message: string, data?: object): void };

type Guard = (text: string) => string;

const kept = globalThis as typeof globalThis & { winnowLogGuard?: Guard };

/** From now on every text in a line passes this guard first. */
export function guardLog(guard: Guard): void {
  kept.winnowLogGuard = guard;
}

const guarded = (_: string, value: unknown): unknown =>
  typeof value === "string" && kept.winnowLogGuard ? kept.winnowLogGuard(value) : value;

const line = (level: string, message: string, data?: object) => {
  const said = JSON.stringify({ message, ...data }, guarded).slice(1);
  return `{"at":"${new Date().toISOString()}","level":"${level}",${said}\n`;
};

/** One JSON object a line: control characters are escaped, and no text of a chat belongs here. */
export const log: Log = {
  info: (message, data) => void process.stdout.write(line("info", message, data)),
  error: (message, data) => void process.stderr.write(line("error", message, data)),
};
