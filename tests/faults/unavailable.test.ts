import { DatabaseSync } from "@photostructure/sqlite";
import { expect, test } from "vitest";
import { newKey, removeDataDir, type Server, startServer, winnow } from "@/tests/server/running";

const log = (server: Server, key: string, interactions: object[]) =>
  fetch(`${server.url}/api/interactions`, {
    method: "POST",
    headers: { authorization: `Bearer ${key}`, "content-type": "application/json" },
    body: JSON.stringify({ interactions }),
  });
const rows = (name: string, count: number) =>
  Array.from({ length: count }, (_, row) => ({
    interaction_id: `${name}-${String(row)}`,
    user_query: "Where is the tower?",
    llm_response: "On the hill, above the harbour. ".repeat(20),
    language: "en",
  }));

test("a locked database answers 503 and when to come back, and stores nothing of it", async () => {
  const server = await startServer();
  const key = await newKey(server.variables);
  const other = new DatabaseSync(`${server.dataDir}/winnow.db`);
  other.exec("BEGIN IMMEDIATE");
  const answer = await log(server, key, rows("locked", 1));
  expect(answer.status).toBe(503);
  expect(answer.headers.get("content-type")).toBe("application/problem+json");
  expect(Number(answer.headers.get("retry-after"))).toBeGreaterThan(0);
  other.exec("ROLLBACK");
  other.close();
  const again = await log(server, key, rows("locked", 1));
  expect([again.status, await again.json()]).toEqual([201, [{ interaction_id: "locked-0", status: "stored" }]]);
  await server.stop();
  removeDataDir(server.dataDir);
});

test("a full disk answers 503, never a false success, and what was acknowledged is there", async () => {
  const first = await startServer();
  const key = await newKey(first.variables);
  await first.stop();

  const full = await startServer({ dataDir: first.dataDir, maxFileKilobytes: 3000 });
  const acknowledged: string[] = [];
  let refusal: Response | undefined;
  for (let batch = 0; batch < 60 && !refusal; batch += 1) {
    const sent = rows(`b${String(batch)}`, 100);
    const answer = await log(full, key, sent);
    if (answer.status === 201) acknowledged.push(...sent.map((row) => row.interaction_id));
    else refusal = answer;
  }
  expect(refusal?.status).toBe(503);
  expect(Number(refusal?.headers.get("retry-after"))).toBeGreaterThan(0);
  expect(acknowledged.length).toBeGreaterThan(0);
  await full.stop();

  const last = await startServer({ dataDir: first.dataDir });
  const recount = await winnow(["stats", "--recount"], { variables: last.variables });
  await last.stop();
  const database = new DatabaseSync(`${first.dataDir}/winnow.db`);
  const stored = database.prepare('SELECT "id" FROM "Interaction"').all() as { id: string }[];
  database.close();
  removeDataDir(first.dataDir);
  expect(recount.code).toBe(0);
  expect(stored.map(({ id }) => id).toSorted()).toEqual(acknowledged.toSorted());
});

test("a second server on the same database refuses to start, in one sentence", async () => {
  const server = await startServer();
  const outcome = await startServer({ dataDir: server.dataDir }).catch((error: unknown) => error);
  await server.stop();
  removeDataDir(server.dataDir);
  expect(String(outcome)).toMatch(/another|already|in use|held/i);
});
