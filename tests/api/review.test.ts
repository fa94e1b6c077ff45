import { beforeAll, expect, test } from "vitest";
import { anInteraction, useServer } from "@/tests/api/setup";
import { type Member, signedIn } from "@/tests/server/signed-in";

const api = useServer();
let one: Member;
let two: Member;
beforeAll(async () => {
  [one, two] = [await signedIn(api.server, "reviewer"), await signedIn(api.server, "reviewer")];
});

const log = async (over: Record<string, unknown> = {}) => {
  const sent = anInteraction(over);
  await api.call("POST", "/api/interactions", sent);
  return sent.interaction_id;
};
const next = async (member: Member) => (await member("POST", "/api/review/next")).body;
const decide = (member: Member, id: string, over: Record<string, unknown> = {}) =>
  member("POST", `/api/review/${id}/decision`, { decisionId: crypto.randomUUID(), decision: "approve", ...over });
const stored = async (id: string) => (await api.call("GET", `/api/interactions/${id}`)).body;

test("two reviewers never hold the same sample, and one who comes back gets the same again", async () => {
  for (let count = 0; count < 20; count += 1) await log();
  const held = await Promise.all([next(one), next(two)]);
  expect(new Set(held.map(({ id }) => id)).size).toBe(2);
  expect((await next(one)).id).toBe(held[0].id);
  await decide(one, held[0].id);
  await decide(two, held[1].id);
});

test("many reviewers who ask at once get a sample each", async () => {
  const members = await Promise.all(Array.from({ length: 6 }, () => signedIn(api.server, "reviewer")));
  const samples = await Promise.all(members.map((member) => next(member)));
  expect(new Set(samples.map(({ id }) => id)).size).toBe(6);
});

test("a decision settles a sample once, however often it is sent", async () => {
  const id = await log();
  const decisionId = crypto.randomUUID();
  for (let time = 0; time < 3; time += 1) expect((await decide(one, id, { decisionId, quality: 4 })).status).toBe(200);
  expect(await stored(id)).toMatchObject({ review_state: "approved", quality: 4 });
  expect((await decide(two, id, { decision: "reject" })).status).toBe(409);
  expect((await decide(one, await log(), { decisionId })).status).toBe(409);
});

test("two who decide the same sample at once: one does, the other is told", async () => {
  const id = await log();
  const answers = await Promise.all([decide(one, id), decide(two, id, { decision: "reject" })]);
  expect(answers.map(({ status }) => status).toSorted()).toEqual([200, 409]);
});

test("what a reviewer marks as personal data is gone from every view and from the export", async () => {
  const id = await log({
    user_query: "Bring Quillon 🙂 to room twelve",
    llm_response: "Gladly: Quillon, room twelve is ready for you.",
  });
  const spans = [
    { field: "query", start: 6, end: 13, entity: "PERSON" },
    { field: "answer", start: 8, end: 15, entity: "PERSON" },
  ];
  expect((await decide(one, id, { spans })).status).toBe(200);
  expect(await stored(id)).toMatchObject({
    user_query: "Bring [PERSON_1] 🙂 to room twelve",
    llm_response: "Gladly: [PERSON_1], room twelve is ready for you.",
  });
  const { body } = await api.call("POST", "/api/feedback/export", { approved_only: true });
  const file = (await api.call("GET", body.output_file)).body as string;
  expect(file).toContain("Bring [PERSON_1]");
  expect(file).not.toContain("Quillon");
});

test("a mark that lies beside the text, or cuts a character in two, is refused and nothing is decided", async () => {
  const id = await log({ user_query: "Hi 🙂" });
  for (const span of [
    { field: "query", start: 0, end: 500, entity: "PERSON" },
    { field: "query", start: 0, end: 4, entity: "PERSON" },
    { field: "query", start: 3, end: 3, entity: "PERSON" },
    { field: "query", start: 0, end: 2, entity: "SOMETHING" },
  ]) {
    expect((await decide(one, id, { spans: [span] })).status).toBe(422);
  }
  expect((await stored(id)).review_state).toBe("waiting");
});

test("a decision can be taken back, marks and all, by its reviewer and nobody else", async () => {
  const id = await log({ user_query: "Bring Quillon" });
  const decisionId = crypto.randomUUID();
  await decide(one, id, { decisionId, spans: [{ field: "query", start: 6, end: 13, entity: "PERSON" }] });
  expect((await two("POST", `/api/review/decisions/${decisionId}/undo`)).status).toBe(404);
  const undone = await one("POST", `/api/review/decisions/${decisionId}/undo`);
  expect(undone.body).toMatchObject({ id, userQuery: "Bring Quillon" });
  expect(await stored(id)).toMatchObject({ review_state: "waiting", user_query: "Bring Quillon" });
  expect((await one("POST", `/api/review/decisions/${decisionId}/undo`)).status).toBe(200);
  expect((await decide(one, id, { decision: "reject", quality: 1 })).status).toBe(200);
  expect(await stored(id)).toMatchObject({ review_state: "rejected", quality: 1 });
});

test("the export takes approved samples alone where that is asked", async () => {
  const [approved, rejected, waiting] = [await log(), await log(), await log()];
  await decide(one, approved);
  await decide(one, rejected, { decision: "reject" });
  const { body } = await api.call("POST", "/api/feedback/export", { approved_only: true });
  const file = (await api.call("GET", body.output_file)).body as string;
  expect(file).toContain(approved);
  expect(file).not.toContain(rejected);
  expect(file).not.toContain(waiting);
});

test("decisions, takings-back and exports are in the diary; logged interactions and votes are not", async () => {
  const admin = await signedIn(api.server);
  const id = await log();
  await decide(one, id);
  const diary = (await admin("GET", "/settings/audit")).body as string;
  expect(diary).toContain("Reviewed a sample");
  expect(diary).toContain(id);
  expect(diary).not.toMatch(/logged an interaction|voted/i);
});

test("a sample nobody logged is not found", async () => {
  expect((await decide(one, "nobody-logged-this")).status).toBe(404);
});
