import { expect, test } from "vitest";
import { anInteraction, useServer } from "@/tests/api/setup";
import { newKey } from "@/tests/server/running";
import { openSession, PASSWORD, signedIn } from "@/tests/server/signed-in";
import { winnow } from "@/tests/server/running";

const api = useServer();
const log = () => api.call("POST", "/api/interactions", anInteraction());

async function listen(headers: Record<string, string> = {}) {
  const email = `listener-${crypto.randomUUID()}@example.org`;
  const words = ["members", "add", "--role", "reviewer", "--email", email, "--password-stdin"];
  await winnow(words, { variables: api.server.variables, input: PASSWORD });
  const cookie = (await openSession(api.server, email, PASSWORD)) ?? "";
  const stopped = new AbortController();
  const response = await fetch(`${api.server.url}/api/stats/stream`, {
    headers: { cookie, ...headers },
    signal: stopped.signal,
  });
  let text = "";
  const reading = (async () => {
    const decoder = new TextDecoder();
    for await (const chunk of response.body ?? []) text += decoder.decode(chunk, { stream: true });
  })().catch(() => undefined);
  const events = () =>
    [...text.matchAll(/^id: (\d+)\ndata: (.*)$/gm)].map(([, id, data]) => ({ id, data: JSON.parse(data ?? "") }));
  const until = async (holds: () => boolean, ms = 5000) => {
    const startedAt = Date.now();
    while (!holds() && Date.now() - startedAt < ms) await new Promise((resolve) => setTimeout(resolve, 20));
    return Date.now() - startedAt;
  };
  const stop = async () => {
    stopped.abort();
    await reading;
  };
  return { type: response.headers.get("content-type"), events, until, stop };
}

test("a listener gets the whole collection at once, and every change within a second", async () => {
  await log();
  const stream = await listen();
  expect(stream.type).toContain("text/event-stream");
  await stream.until(() => stream.events().length === 1);
  const before = stream.events()[0]?.data.totals.interactions as number;
  await log();
  const ms = await stream.until(() => stream.events().length === 2);
  expect(ms).toBeLessThan(1500);
  expect(stream.events()[1]?.data.totals.interactions).toBe(before + 1);
  await stream.stop();
});

test("many changes at once are sent as a few, at most two a second", async () => {
  const stream = await listen();
  await stream.until(() => stream.events().length === 1);
  const startedAt = Date.now();
  for (let count = 0; count < 60; count += 1) await log();
  await stream.until(() => false, 800);
  const seconds = (Date.now() - startedAt) / 1000;
  expect(stream.events().length - 1).toBeLessThanOrEqual(Math.ceil(seconds * 2) + 1);
  await stream.stop();
});

test("who comes back after a drop is told only what changed since", async () => {
  const first = await listen();
  await first.until(() => first.events().length === 1);
  const id = first.events()[0]?.id ?? "";
  await first.stop();
  const second = await listen({ "last-event-id": id });
  await second.until(() => false, 1200);
  expect(second.events()).toEqual([]);
  await log();
  await second.until(() => second.events().length === 1);
  expect(second.events()).toHaveLength(1);
  await second.stop();
});

test("the page's figures and the API's are the same", async () => {
  const admin = await signedIn(api.server);
  const [page, stats] = [(await admin("GET", "/api/stats")).body, (await api.call("GET", "/api/feedback/stats")).body];
  expect(page.totals.interactions).toBe(stats.total_interactions);
});

test("monitoring reads the collection and the process, with a key that may", async () => {
  const { status, type, body } = await api.call("GET", "/api/metrics");
  expect([status, type]).toEqual([200, "text/plain; version=0.0.4; charset=utf-8"]);
  expect(body).toMatch(/^winnow_interactions [1-9]\d*$/m);
  expect(body).toMatch(/^process_cpu_seconds_total /m);
  const other = await newKey(api.server.variables, "interactions:write");
  expect((await api.call("GET", "/api/metrics", undefined, { authorization: `Bearer ${other}` })).status).toBe(403);
});

test("a health check needs no key and says whether the database answers", async () => {
  expect(await api.call("GET", "/api/health", undefined, { authorization: "" })).toMatchObject({
    status: 200,
    body: { status: "ready" },
  });
});

test("the terminal shows the collection once, as JSON, or as it changes", async () => {
  const { variables } = api.server;
  expect((await winnow(["stats"], { variables })).out).toMatch(/^Interactions \d/);
  const { out } = await winnow(["stats", "--json"], { variables });
  expect(JSON.parse(out)).toMatchObject({ totals: { interactions: expect.any(Number) as number } });
});
