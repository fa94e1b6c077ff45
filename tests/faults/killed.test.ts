import { DatabaseSync } from "@photostructure/sqlite";
import { afterAll, expect, test } from "vitest";
import { newDataDir, newKey, removeDataDir, type Server, startServer, winnow } from "@/tests/server/running";

const KILLS = 20;
const WRITERS = 8;
const dataDir = newDataDir();
afterAll(() => {
  removeDataDir(dataDir);
});

/** Logs until the server is gone; notes the ids that were acknowledged. */
async function write(
  server: Server,
  { key, name, acknowledged }: { key: string; name: string; acknowledged: Set<string> },
) {
  for (let serial = 0; ; serial += 1) {
    const id = `${name}-${String(serial)}`;
    const body = { interaction_id: id, user_query: `Question ${id}`, llm_response: "An answer.", language: "en" };
    const vote = { interaction_id: id, feedback_type: "thumbs_up" };
    const post = (path: string, content: object) =>
      fetch(`${server.url}${path}`, {
        method: "POST",
        headers: { authorization: `Bearer ${key}`, "content-type": "application/json" },
        body: JSON.stringify(content),
      });
    try {
      const answer = await post("/api/interactions", body);
      if (answer.status === 201) acknowledged.add(id);
      if (serial % 3 === 0) await post("/api/feedback/submit", vote);
    } catch {
      return;
    }
  }
}

test(`nothing that was acknowledged is lost over ${String(KILLS)} kills with -9`, { timeout: 300_000 }, async () => {
  const acknowledged = new Set<string>();
  let key = "";
  for (let kill = 0; kill < KILLS; kill += 1) {
    const server = await startServer({ dataDir });
    key ||= await newKey(server.variables);
    const writers = Array.from({ length: WRITERS }, (_, writer) =>
      write(server, { key, name: `k${String(kill)}-w${String(writer)}`, acknowledged }),
    );
    // The kill comes while they write, at another moment each time.
    const before = acknowledged.size;
    await expect.poll(() => acknowledged.size, { timeout: 30_000, interval: 5 }).toBeGreaterThan(before);
    await new Promise((resolve) => setTimeout(resolve, 20 + ((kill * 97) % 400)));
    await server.stop("SIGKILL");
    await Promise.all(writers);
  }
  expect(acknowledged.size).toBeGreaterThanOrEqual(KILLS);

  const server = await startServer({ dataDir });
  const recount = await winnow(["stats", "--recount"], { variables: server.variables });
  await server.stop();
  expect([recount.code, recount.out]).toEqual([0, "Every counter agrees with a full count.\n"]);

  const database = new DatabaseSync(`${dataDir}/winnow.db`);
  const stored = new Set(
    (database.prepare('SELECT "id" FROM "Interaction"').all() as { id: string }[]).map(({ id }) => id),
  );
  const integrity = database.prepare("PRAGMA integrity_check").get() as object;
  database.close();
  expect([...acknowledged].filter((id) => !stored.has(id))).toEqual([]);
  expect(Object.values(integrity)).toEqual(["ok"]);
});
