import { createServer, type Server } from "node:http";
import { afterAll, beforeAll, expect, test } from "vitest";
import { anInteraction } from "@/tests/api/setup";
import { newKey, removeDataDir, type Server as Winnow, startServer, winnow } from "@/tests/server/running";

/** Speaks as Presidio's analyser does: offsets are code points. */
function analyser(): Server & { isDown: boolean } {
  const server = createServer((request, response) => {
    if (service.isDown) {
      response.destroy();
      return;
    }
    let body = "";
    request.on("data", (chunk) => (body += String(chunk)));
    request.on("end", () => {
      const { text } = JSON.parse(body) as { text: string[] };
      const found = text.map((one) => {
        const before = one.split("Xochitl Quetzal")[0] ?? one;
        const start = [...before].length;
        return before === one ? [] : [{ entity_type: "PERSON", start, end: start + 15, score: 0.85 }];
      });
      response.setHeader("content-type", "application/json").end(JSON.stringify(found));
    });
  });
  const service = Object.assign(server, { isDown: false });
  return service;
}

const service = analyser();
let server: Winnow;
let key = "";

beforeAll(async () => {
  await new Promise<void>((resolve) => service.listen(0, "127.0.0.1", resolve));
  const address = service.address();
  const port = typeof address === "object" && address ? address.port : 0;
  server = await startServer({ variables: { PRIVACY_NER_URL: `http://127.0.0.1:${String(port)}` } });
  key = await newKey(server.variables);
}, 90_000);
afterAll(async () => {
  await server.stop();
  removeDataDir(server.dataDir);
  await new Promise((resolve) => service.close(resolve));
});

const call = async (method: string, path: string, body?: unknown) => {
  const headers = { authorization: `Bearer ${key}`, "content-type": "application/json" };
  const answer = await fetch(`${server.url}${path}`, { method, headers, ...(body !== undefined && { body: JSON.stringify(body) }) });
  return answer;
}; // prettier-ignore
const log = async (user_query: string) => {
  const sent = anInteraction({ user_query });
  expect((await call("POST", "/api/interactions", sent)).status).toBe(201);
  return sent.interaction_id;
};
const questionOf = async (id: string) =>
  ((await (await call("GET", `/api/interactions/${id}`)).json()) as { user_query: string }).user_query;
const exportedIds = async () => {
  const { output_file } = (await (await call("POST", "/api/feedback/export", {})).json()) as { output_file: string };
  return (await call("GET", output_file)).text();
};

test("a name that only the service knows is redacted before it is stored, wherever an emoji stands before it", async () => {
  const id = await log("😀 is Xochitl Quetzal there, at quayside?");
  expect(await questionOf(id)).toBe("😀 is [PERSON_1] there, at quayside?");
  expect(await exportedIds()).toContain(id);
});

test("while the service is down, calls are answered, and what it has not seen is held back until it has", async () => {
  service.isDown = true;
  const id = await log("is xochitl quetzal, or Xochitl Quetzal, there? mail a@example.org");
  expect(await questionOf(id)).toContain("[EMAIL_1]");
  expect(await exportedIds()).not.toContain(id);
  service.isDown = false;
  await expect
    .poll(
      async () => {
        await winnow(["privacy", "rescan"], { variables: server.variables });
        return questionOf(id);
      },
      { timeout: 60_000, interval: 3000 },
    )
    .toContain("[PERSON_1]");
  expect(await exportedIds()).toContain(id);
}, 90_000);
