import { expect, test } from "vitest";
import { anInteraction, useServer } from "@/tests/api/setup";

const api = useServer();
const log = (body: unknown, headers?: Record<string, string>) => api.call("POST", "/api/interactions", body, headers);
const read = (id: string) => api.call("GET", `/api/interactions/${encodeURIComponent(id)}`);

test("an interaction that was acknowledged can be read at once, as it was sent", async () => {
  const sent = anInteraction({
    timestamp: "2026-09-01T06:06:26",
    confidence: 0.9,
    response_time: 778,
    cached: false,
    method: "pure_llm",
    has_map_data: true,
    model: "llama-3.1-8b",
    variant: "B",
    metadata: { page: "/map", nested: { list: [1, "x"] } },
  });
  const answer = await log(sent);
  expect(answer).toMatchObject({ status: 201, body: { interaction_id: sent.interaction_id, status: "stored" } });
  expect((await read(sent.interaction_id)).body).toMatchObject({ ...sent, timestamp: "2026-09-01T06:06:26.000Z" });
});

test("an interaction without an id gets one", async () => {
  const { interaction_id: _, ...rest } = anInteraction();
  const { body } = await log(rest);
  expect(body.interaction_id).toMatch(/^[0-9a-f-]{36}$/);
  expect((await read(body.interaction_id)).status).toBe(200);
});

test("the same id twice is stored once, and the first content stays", async () => {
  const sent = anInteraction();
  await log(sent);
  const again = await log({ ...sent, llm_response: "Something else entirely." });
  expect(again).toMatchObject({ status: 201, body: { status: "duplicate" } });
  expect((await read(sent.interaction_id)).body.llm_response).toBe(sent.llm_response);
});

test("a batch answers row by row in order, and refuses only the bad rows", async () => {
  const good = anInteraction();
  const other = anInteraction();
  const { status, body } = await log({
    interactions: [good, { user_query: 1 }, good, other, { ...anInteraction(), response_time: -1 }],
  });
  expect(status).toBe(201);
  expect(body.map((row: { status: string }) => row.status)).toEqual([
    "stored",
    "refused",
    "duplicate",
    "stored",
    "refused",
  ]);
  expect(body[1].error.issues.map((issue: { path: string }) => issue.path)).toContain("interactions.1.user_query");
  expect(body[4].error.issues[0].path).toBe("interactions.4.response_time");
  expect((await read(other.interaction_id)).status).toBe(200);
});

test("a batch in which no row can be taken is refused as a whole", async () => {
  const { status, type, body } = await log({ interactions: [{}, { user_query: "x" }] });
  expect([status, type]).toEqual([422, "application/problem+json"]);
  expect(body.issues[0].path).toBe("interactions.0.user_query");
});

test("visitors and sessions are stored as pseudonyms that stay the same", async () => {
  const [one, two] = [
    anInteraction({ user_id: "u-1", session_id: "s-1" }),
    anInteraction({ user_id: "u-1", session_id: "s-1" }),
  ];
  await log({ interactions: [one, two] });
  const [a, b] = [(await read(one.interaction_id)).body, (await read(two.interaction_id)).body];
  expect(a.user_id).toMatch(/^k1_[0-9a-f]{32}$/);
  expect([a.user_id, a.session_id]).toEqual([b.user_id, b.session_id]);
  expect(a.user_id).not.toBe(a.session_id);
});

test("personal data of the visitor is not stored, in no field", async () => {
  const sent = anInteraction({
    user_query: "Mail me at ayse.yilmaz@example.com or call +90 532 123 45 67",
    metadata: { note: "ayse.yilmaz@example.com" },
    location: { lat: 41.00823, lon: 28.97841 },
  });
  await log(sent);
  const { body } = await read(sent.interaction_id);
  expect(JSON.stringify(body)).not.toMatch(/ayse|532 123|41\.008/);
  expect(body.user_query).toBe("Mail me at [EMAIL_1] or call [PHONE_1]");
  expect(body.location).toBe("İstanbul");
  expect(body.spans.map((span: { entity: string }) => span.entity)).toEqual(["EMAIL", "PHONE"]);
});

test("a business's number in an answer stays, unless the visitor said it", async () => {
  const kept = anInteraction({ llm_response: "Call the museum at +90 212 512 04 80." });
  const said = anInteraction({
    user_query: "My number is +90 532 123 45 67",
    llm_response: "I noted +90 532 123 45 67 for you.",
  });
  await log({ interactions: [kept, said] });
  expect((await read(kept.interaction_id)).body.llm_response).toContain("+90 212 512 04 80");
  expect((await read(said.interaction_id)).body.llm_response).toBe("I noted [PHONE_1] for you.");
});

test("the language is detected where the caller names none, and an unknown intent is taken", async () => {
  const { language: _, ...rest } = anInteraction({ user_query: "Galata Kulesi'ne nasıl giderim?", intent: "parking" });
  await log(rest);
  expect((await read(rest.interaction_id)).body).toMatchObject({
    language: "tr",
    language_source: "detected",
    intent: "parking",
  });
});

test("a request with an Idempotency-Key gets the same answer again, and its key belongs to it alone", async () => {
  const { interaction_id: _, ...rest } = anInteraction();
  const key = { "idempotency-key": crypto.randomUUID() };
  const first = await log(rest, key);
  const again = await log(rest, key);
  expect(again.body).toEqual(first.body);
  expect((await log({ ...rest, intent: "food" }, key)).status).toBe(409);
});

test("many of the same id at once are stored once", async () => {
  const sent = anInteraction();
  const answers = await Promise.all(Array.from({ length: 20 }, () => log(sent)));
  expect(answers.every(({ status }) => status === 201)).toBe(true);
  expect(answers.filter(({ body }) => body.status === "stored")).toHaveLength(1);
});

const NUL = "\u0000";
test.each([
  ["malformed JSON", '{"user_query":', "body"],
  ["a wrong type", { user_query: 5, llm_response: "x" }, "user_query"],
  ["a missing field", { user_query: "x" }, "llm_response"],
  ["NUL characters", { user_query: `a${NUL}b`, llm_response: "x" }, "user_query"],
  ["a lone surrogate", '{"user_query":"a\\ud800b","llm_response":"x"}', "user_query"],
  ["NUL in the metadata", { user_query: "x", llm_response: "y", metadata: { a: NUL } }, "metadata"],
  ["the year 0", { user_query: "x", llm_response: "y", timestamp: "0000-01-01T00:00:00Z" }, "timestamp"],
  ["the year 9999", { user_query: "x", llm_response: "y", timestamp: "9999-12-31T23:59:59Z" }, "timestamp"],
  ["a day that does not exist", { user_query: "x", llm_response: "y", timestamp: "2026-02-30T00:00:00Z" }, "timestamp"],
  ["a negative time", { user_query: "x", llm_response: "y", response_time: -1 }, "response_time"],
  ["an impossible confidence", { user_query: "x", llm_response: "y", confidence: 2 }, "confidence"],
  ["a language that is none", { user_query: "x", llm_response: "y", language: "english please" }, "language"],
  [
    "an id of 101 characters",
    { user_query: "x", llm_response: "y", interaction_id: "i".repeat(101) },
    "interaction_id",
  ],
  ["an empty batch", { interactions: [] }, "interactions"],
  ["1,001 elements", { interactions: Array.from({ length: 1001 }, () => ({})) }, "interactions"],
  ["an array", [], "body"],
  [
    "deep nesting",
    `{"user_query":"x","llm_response":"y","metadata":${'{"a":'.repeat(5000)}1${"}".repeat(5000)}}`,
    "metadata",
  ],
])("%s is refused with a problem that names the field", async (_, body, field) => {
  const { status, type, body: problem } = await log(body);
  expect(status).toBeGreaterThanOrEqual(400);
  expect(status).toBeLessThan(500);
  expect(type).toBe("application/problem+json");
  const paths = problem.issues.map((issue: { path: string }) => issue.path);
  expect(paths.some((path: string) => path === field || (field === "body" && path !== ""))).toBe(true);
});

test("ten megabytes are refused before they are read", async () => {
  const { status, body } = await log(JSON.stringify({ user_query: "x", llm_response: "y".repeat(10 * 1024 * 1024) }));
  expect([status, body.issues[0].path]).toEqual([413, "body"]);
});

test("a body that is not JSON by its type is refused", async () => {
  expect((await log("user_query=x", { "content-type": "application/x-www-form-urlencoded" })).status).toBe(415);
  expect((await log("{}", { "content-type": "text/plain" })).status).toBe(415);
});

test("bytes that are not UTF-8 are refused", async () => {
  const bytes = Buffer.concat([
    Buffer.from('{"user_query":"'),
    Buffer.from([0xff, 0xfe]),
    Buffer.from('","llm_response":"x"}'),
  ]);
  expect((await log(bytes)).status).toBe(400);
});

test("an interaction nobody logged is not found", async () => {
  expect(await read("nobody-logged-this")).toMatchObject({ status: 404, type: "application/problem+json" });
});
