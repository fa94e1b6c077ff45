// Runs Node programs as children that never outlive this process, nor the time they are given.
import { spawn } from "node:child_process";
import path from "node:path";
import { fileURLToPath } from "node:url";

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), "..");
const SIGNALS = /** @type {const} */ ({ SIGHUP: 1, SIGINT: 2, SIGTERM: 15 });
const GRACE_MS = 10_000;
/** @type {Set<import("node:child_process").ChildProcess>} */
const running = new Set();

/** Ends a program and whatever it started. */
function end(child, signal) {
  try {
    process.kill(process.platform === "win32" ? child.pid : -child.pid, signal);
  } catch {
    // It has ended by itself.
  }
}

process.once("exit", () => {
  for (const child of running) end(child, "SIGINT");
});
for (const [signal, number] of Object.entries(SIGNALS)) process.once(signal, () => process.exit(128 + number));

/**
 * Runs one program and resolves when it has ended, however it ended.
 * @param {string[]} words the script, from the root of the project, and its arguments
 * @param {{ isShown?: boolean, variables?: Record<string, string>, maxMinutes?: number }} [options]
 * @returns {Promise<{ code: number, output: string, ms: number }>} `output` is empty when it was shown at once
 */
export function runProgram(words, { isShown = false, variables = {}, maxMinutes = 15 } = {}) {
  const startedAt = performance.now();
  const output = [];
  return new Promise((resolve) => {
    const child = spawn(process.execPath, words, {
      cwd: root,
      env: { ...process.env, ...variables },
      // A group of its own, so that nothing of it stays behind.
      detached: process.platform !== "win32",
      stdio: isShown ? ["ignore", "inherit", "inherit"] : ["ignore", "pipe", "pipe"],
    });
    running.add(child);
    for (const stream of [child.stdout, child.stderr]) stream?.on("data", (chunk) => output.push(String(chunk)));
    let last;
    const limit = setTimeout(() => {
      output.push(`It did not end within ${maxMinutes} minutes.\n`);
      end(child, "SIGINT");
      last = setTimeout(() => end(child, "SIGKILL"), GRACE_MS);
    }, maxMinutes * 60_000);
    const settle = (code) => {
      clearTimeout(limit);
      clearTimeout(last);
      running.delete(child);
      resolve({ code, output: output.join(""), ms: performance.now() - startedAt });
    };
    child.once("error", ({ message }) => {
      output.push(`${message}\n`);
      settle(1);
    });
    // What a failed test left running goes with it.
    child.once("exit", () => end(child, "SIGTERM"));
    child.once("close", (code) => settle(code ?? 1));
  });
}
