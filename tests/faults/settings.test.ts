import { execFile } from "node:child_process";
import { writeFileSync } from "node:fs";
import path from "node:path";
import { promisify } from "node:util";
import { afterAll, expect, test } from "vitest";
import { newDataDir, removeDataDir } from "@/tests/server/running";

const dataDir = newDataDir();
afterAll(() => {
  removeDataDir(dataDir);
});

async function start(variables: Record<string, string>) {
  const env = { ...process.env, HOST: "", PORT: "", DATABASE_URL: "", WINNOW_DATA_DIR: dataDir, ...variables };
  const { code, stderr } = await promisify(execFile)(process.execPath, ["scripts/serve.mjs"], { env, timeout: 30_000 })
    .then(() => ({ code: 0, stderr: "" }))
    .catch((failure: unknown) => failure as { code: number; stderr: string });
  return { code, lines: stderr.trim().split("\n") };
}

const file = path.join(dataDir, "a-file");
writeFileSync(file, "");

test.each([
  ["a port that is none", { PORT: "abc" }, 'PORT is "abc"'],
  ["a port beyond the last", { PORT: "70000" }, 'PORT is "70000"'],
  ["a host of another machine", { HOST: "203.0.113.7" }, 'HOST is "203.0.113.7"'],
  ["a service for names that is no address", { PRIVACY_NER_URL: "presidio:5002" }, "PRIVACY_NER_URL must be"],
  ["a service for names behind a password", { PRIVACY_NER_URL: "http://a:b@localhost" }, "PRIVACY_NER_URL must be"],
  ["a database we don't know", { DATABASE_URL: "mysql://localhost/x" }, "DATABASE_URL must start with"],
  ["a PostgreSQL that is not there", { DATABASE_URL: "postgresql://nobody@127.0.0.1:1/x" }, "does not answer"],
  ["a file instead of the data folder", { WINNOW_DATA_DIR: file }, "WINNOW_DATA_DIR is"],
  ["a data folder where nothing can be made", { WINNOW_DATA_DIR: "/proc/winnow" }, "WINNOW_DATA_DIR is"],
])("%s stops the start with one sentence and exit code 1", async (_, variables, sentence) => {
  const { code, lines } = await start(variables);
  expect([code, lines.length]).toEqual([1, 1]);
  expect(lines[0]).toContain(sentence);
});
