export type Log = { info(message: string, data?: object): void; error(message: string, data?: object): void };

const line = (level: string, message: string, data?: object) =>
  `${JSON.stringify({ at: new Date().toISOString(), level, message, ...data })}\n`;

/** One JSON object a line: control characters are escaped, and no text of a chat belongs here. */
export const log: Log = {
  info: (message, data) => void process.stdout.write(line("info", message, data)),
  error: (message, data) => void process.stderr.write(line("error", message, data)),
};
