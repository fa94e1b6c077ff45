import { readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { DatabaseSync } from "@photostructure/sqlite";
import { type Benchmark, rounded } from "@/bench/measure";
import { demonstration } from "@/prisma/seed/demonstration";
import { newDataDir, newKey, removeDataDir, startServer, winnow } from "@/tests/server/running";

const ROWS = 6000;
const STEP = 250;

/** Reads the same lines and stores them as they are, with nothing but the driver: the floor. */
function bare(file: string, folder: string): number {
  const startedAt = performance.now();
  const database = new DatabaseSync(path.join(folder, "bare.db"));
  database.exec(
    "PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; CREATE TABLE row (id TEXT PRIMARY KEY, text TEXT)",
  );
  const insert = database.prepare("INSERT INTO row VALUES (?, ?)");
  const lines = readFileSync(file, "utf8").trim().split("\n");
  for (let start = 0; start < lines.length; start += STEP) {
    database.exec("BEGIN IMMEDIATE");
    for (const line of lines.slice(start, start + STEP))
      insert.run((JSON.parse(line) as { interaction_id: string }).interaction_id, line);
    database.exec("COMMIT");
  }
  database.close();
  return (performance.now() - startedAt) / 1000;
}

/** `winnow import` of 6,000 interactions through a running server, against the bare driver storing the same lines. */
export async function run(): Promise<Benchmark> {
  const folder = newDataDir();
  const server = await startServer();
  try {
    await newKey(server.variables);
    const { interactions } = demonstration({ until: new Date("2026-11-01T00:00:00Z"), interactions: ROWS });
    const file = path.join(folder, "chat_logs.jsonl");
    writeFileSync(file, interactions.map((row) => `${JSON.stringify(row)}\n`).join(""));
    const importing = async () => {
      const startedAt = performance.now();
      const { code, error } = await winnow(["import", file], { variables: server.variables });
      if (code !== 0) throw new Error(error);
      return (performance.now() - startedAt) / 1000;
    };
    const [first, second] = [await importing(), await importing()];
    const floor = bare(file, folder);
    return {
      figures: {
        seconds: rounded(first),
        interactionsPerSecond: rounded(interactions.length / first),
        secondRunSeconds: rounded(second),
      },
      baseline: { seconds: rounded(floor), linesPerSecond: rounded(interactions.length / floor) },
      ratio: rounded(first / floor),
    };
  } finally {
    await server.stop();
    removeDataDir(server.dataDir);
    removeDataDir(folder);
  }
}
