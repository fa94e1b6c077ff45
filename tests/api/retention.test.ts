import path from "node:path";
import { expect, test } from "vitest";
import { anInteraction, useServer } from "@/tests/api/setup";
import { startServer, winnow } from "@/tests/server/running";

const api = useServer();

/** As if a night had passed in which the server did not run. */
async function forgetLastNight(): Promise<void> {
  const sql = `DELETE FROM "Setting" WHERE "key" = 'retention-run'`;
  const databaseUrl = api.server.variables["DATABASE_URL"];
  if (databaseUrl) {
    const { default: pg } = await import("pg");
    const client = new pg.Client({ connectionString: databaseUrl });
    await client.connect();
    await client.query(sql);
    await client.end();
    return;
  }
  const { DatabaseSync } = await import("@photostructure/sqlite");
  const database = new DatabaseSync(path.join(api.server.dataDir, "winnow.db"));
  database.exec(sql);
  database.close();
}

test("what is older than the retention goes in the next night, and what is younger stays", async () => {
  const [old, young] = [anInteraction({ timestamp: "2020-05-01T12:00:00Z" }), anInteraction()];
  await api.call("POST", "/api/interactions", { interactions: [old, young] });
  for (const { interaction_id } of [old, young])
    await api.call("POST", "/api/feedback/submit", { interaction_id, feedback_type: "thumbs_up" });
  const { output_file: file } = (await api.call("POST", "/api/feedback/export", {})).body;
  expect((await api.call("PUT", "/api/privacy/retention", { interactionDays: 30 })).status).toBe(200);

  const { dataDir, variables } = api.server;
  await api.server.stop();
  await forgetLastNight();
  api.server = await startServer({
    dataDir,
    ...(variables["DATABASE_URL"] && { databaseUrl: variables["DATABASE_URL"] }),
  });

  const status = async (id: string) => (await api.call("GET", `/api/interactions/${id}`)).status;
  await expect.poll(() => status(old.interaction_id), { timeout: 20_000 }).toBe(404);
  expect(await status(young.interaction_id)).toBe(200);
  expect((await api.call("GET", file)).status).toBe(404);
  const { receipts } = (await api.call("GET", "/api/privacy/erasures")).body;
  expect(receipts).toMatchObject([{ reason: "retention", subject: "age", requestedBy: "system", by: "nightly job" }]);
  expect(receipts[0].counts).toMatchObject({ interactions: 1, feedback: 1, votes: 1, exportedRows: 1 });
  expect((await winnow(["stats", "--recount"], { variables: api.server.variables })).code).toBe(0);
});
