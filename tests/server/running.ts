import { type ChildProcess, execFile, spawn } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import path from "node:path";
import { promisify } from "node:util";

const root = path.resolve(import.meta.dirname, "../..");

export type Server = {
  url: string;
  dataDir: string;
  /** The link that makes the first admin, once the terminal shows it. */
  setupLink: () => Promise<string>;
  variables: Record<string, string>;
  output: () => string;
  /** Ends the process and gives back its exit code. */
  stop: (signal?: NodeJS.Signals) => Promise<number | null>;
};

/** A loopback port that nobody uses now. */
function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const probe = createServer();
    probe.listen(0, "127.0.0.1", () => {
      const address = probe.address();
      probe.close(() => {
        resolve(typeof address === "object" && address ? address.port : 0);
      });
    });
  });
}

export const newDataDir = (): string => mkdtempSync(path.join(tmpdir(), "winnow-test-"));
export const removeDataDir = (dataDir: string): void => {
  rmSync(dataDir, { recursive: true, force: true });
};

function untilReady(child: ChildProcess, output: () => string): Promise<void> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => {
      reject(new Error(`The server did not start: ${output()}`));
    }, 60_000);
    child.stdout?.on("data", () => {
      if (!/Winnow runs at/.test(output())) return;
      clearTimeout(timer);
      resolve();
    });
    child.once("exit", () => {
      clearTimeout(timer);
      reject(new Error(`The server ended: ${output()}`));
    });
  });
}

type Options = {
  dataDir?: string;
  databaseUrl?: string;
  /** No file of the server may grow beyond this, as on a disk that is full. */
  maxFileKilobytes?: number;
  /** Settings beside those of every test. */
  variables?: Record<string, string>;
};

/** Starts the built Winnow as a process of its own, on a data folder of its own unless one is given. */
export async function startServer(options: Options = {}): Promise<Server> {
  const dataDir = options.dataDir ?? newDataDir();
  const port = await freePort();
  const variables = {
    PORT: String(port),
    HOST: "127.0.0.1",
    WINNOW_DATA_DIR: dataDir,
    DATABASE_URL: options.databaseUrl ?? "",
    WINNOW_URL: "",
    ...options.variables,
  };
  let text = "";
  const output = () => text;
  const serve = [process.execPath, "scripts/serve.mjs"];
  const [program = "", ...words] =
    options.maxFileKilobytes === undefined
      ? serve
      : ["bash", "-c", `ulimit -f ${String(options.maxFileKilobytes)}; exec "$@"`, "bash", ...serve];
  const child = spawn(program, words, {
    cwd: root,
    env: { ...process.env, ...variables },
    stdio: ["ignore", "pipe", "pipe"],
  });
  for (const stream of [child.stdout, child.stderr]) stream.on("data", (chunk: Buffer) => (text += chunk.toString()));
  await untilReady(child, output);
  const ended = new Promise<number | null>((resolve) => child.once("exit", resolve));
  return {
    url: `http://127.0.0.1:${String(port)}`,
    dataDir,
    setupLink: async () => {
      for (let tries = 0; tries < 200; tries += 1) {
        const link = /https?:\/\/\S+\/setup\?token=\S+/.exec(text)?.[0];
        if (link !== undefined) return link;
        await new Promise((resolve) => setTimeout(resolve, 50));
      }
      throw new Error(`There is no set-up link: ${text}`);
    },
    variables,
    output,
    stop: (signal = "SIGTERM") => {
      child.kill(signal);
      return ended;
    },
  };
}

type Outcome = { code: number; out: string; error: string };

/** Runs `winnow …` as a person in a terminal would. */
export async function winnow(
  words: string[],
  { variables, input = "" }: { variables: Record<string, string>; input?: string },
): Promise<Outcome> {
  const options = { cwd: root, env: { ...process.env, ...variables }, maxBuffer: 64 * 1024 * 1024 };
  const running = promisify(execFile)(process.execPath, ["bin/winnow.mjs", ...words], options);
  running.child.stdin?.end(input);
  try {
    const { stdout, stderr } = await running;
    return { code: 0, out: stdout, error: stderr };
  } catch (failure) {
    const { code, stdout, stderr } = failure as { code: number; stdout: string; stderr: string };
    return { code, out: stdout, error: stderr };
  }
}

/** A new API key with these scopes. */
export async function newKey(variables: Record<string, string>, scopes = "all"): Promise<string> {
  const { code, out, error } = await winnow(["keys", "create", "--name", "test", "--scopes", scopes], { variables });
  if (code !== 0) throw new Error(error);
  return out.trim().split("\n").at(-1) ?? "";
}
