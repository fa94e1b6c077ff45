import { type Benchmark, percentile, rounded, timed } from "@/bench/measure";
import { newKey, removeDataDir, startServer } from "@/tests/server/running";

const CALLS = 600;
const BATCHES = 20;
const BATCH_SIZE = 500;

/**
 * What logging costs over HTTP, stored before it is answered: one at a time, 16 at a time, and in batches. The
 * baseline is the emptiest route of the same server, which reads one row and stores nothing.
 */
export async function run(): Promise<Benchmark> {
  const server = await startServer();
  try {
    const key = await newKey(server.variables);
    const headers = { authorization: `Bearer ${key}`, "content-type": "application/json" };
    const interaction = (id: string) => ({
      ...{ interaction_id: id, user_query: "Where can I eat fish near the Galata Bridge tonight? ".repeat(4) },
      ...{
        llm_response: "Karaköy has several fish restaurants by the water. ".repeat(12),
        language: "en",
        intent: "food",
      },
      ...{ session_id: `s-${id.slice(-2)}`, user_id: `u-${id.slice(-2)}`, response_time: 900, cached: false },
    });
    const post = async (body: unknown) => {
      const response = await fetch(`${server.url}/api/interactions`, {
        method: "POST",
        headers,
        body: JSON.stringify(body),
      });
      if (response.status !== 201) throw new Error(`The server answered ${String(response.status)}.`);
      await response.arrayBuffer();
    };
    const health = async () => {
      await (await fetch(`${server.url}/api/health`)).arrayBuffer();
    };

    await timed(200, 8, (index) => post(interaction(`warm-${String(index)}`)));
    await timed(200, 8, health);
    const empty = await timed(CALLS, 1, health);
    const alone = await timed(CALLS, 1, (index) => post(interaction(`one-${String(index)}`)));
    const startedAt = performance.now();
    await timed(CALLS, 16, (index) => post(interaction(`many-${String(index)}`)));
    const manySeconds = (performance.now() - startedAt) / 1000;
    const batches = await timed(BATCHES, 1, (batch) =>
      post({
        interactions: Array.from({ length: BATCH_SIZE }, (_, row) => interaction(`b-${String(batch)}-${String(row)}`)),
      }),
    );
    const rowsPerSecond = BATCH_SIZE / (percentile(batches, 0.5) / 1000);
    return {
      figures: {
        oneP50Ms: rounded(percentile(alone, 0.5)),
        oneP99Ms: rounded(percentile(alone, 0.99)),
        sixteenAtOncePerSecond: rounded(CALLS / manySeconds),
        batchRowsPerSecond: rounded(rowsPerSecond),
      },
      baseline: { emptyRouteP50Ms: rounded(percentile(empty, 0.5)), emptyRouteP99Ms: rounded(percentile(empty, 0.99)) },
      ratio: rounded(percentile(alone, 0.5) / percentile(empty, 0.5)),
    };
  } finally {
    await server.stop();
    removeDataDir(server.dataDir);
  }
}
