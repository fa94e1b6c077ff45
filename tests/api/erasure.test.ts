import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { beforeAll, expect, test } from "vitest";
import { anInteraction, useServer } from "@/tests/api/setup";
import { newKey, winnow } from "@/tests/server/running";
import { type Member, signedIn } from "@/tests/server/signed-in";

const api = useServer();
let admin: Member;
beforeAll(async () => {
  admin = await signedIn(api.server);
});

let serial = 0;
/** A visitor with ids that stand nowhere else, so that they can be looked for. */
function aVisitor() {
  serial += 1;
  const name = `${String(Date.now())}${String(serial)}`;
  return { user_id: `visitor-${name}`, session_id: `session-${name}` };
}
const log = async (over: Record<string, unknown> = {}) => {
  const sent = anInteraction(over);
  expect((await api.call("POST", "/api/interactions", sent)).status).toBe(201);
  return sent.interaction_id;
};
const smart = (interaction_id: string, over: Record<string, unknown> = {}) =>
  api.call("POST", "/api/feedback/submit-smart", { interaction_id, session_continued: true, ...over });
const found = async (subject: object) =>
  (await api.call("POST", "/api/privacy/erasures", { ...subject, dry_run: true })).body;
const erase = (subject: object) => api.call("POST", "/api/privacy/erasures", subject);
const access = (subject: object) => api.call("POST", "/api/privacy/access", subject);
const stored = (id: string) => api.call("GET", `/api/interactions/${id}`);
const run = (...words: string[]) => winnow(words, { variables: api.server.variables });
const exportAll = async () =>
  (await api.call("POST", "/api/feedback/export", { min_response_length: 0, max_response_length: 10_000 })).body;
const onDisk = (file: string) => path.join(api.server.dataDir, "exports", path.basename(file));

test("what is erased is in no table, no file and no count any more, and the receipt says nothing of whom", async () => {
  const visitor = aVisitor();
  const mine = await log({ ...visitor, user_query: "Mail me the opening hours: quill@example.com", intent: "museum" });
  const theirs = await log();
  await smart(mine, { thumbs_up: true, session_id: visitor.session_id });
  await smart(theirs, { thumbs_up: true, session_id: visitor.session_id });
  await api.call("POST", "/api/feedback/submit", { interaction_id: mine, feedback_type: "comment", comment: "Good" });
  await admin("POST", `/api/review/${mine}/decision`, { decisionId: crypto.randomUUID(), decision: "approve" });
  const { output_file: file } = await exportAll();

  const before = await found({ user_id: visitor.user_id });
  expect(before.counts).toMatchObject({ interactions: 1, feedback: 3, votes: 2, decisions: 1, exportedRows: 1 });
  expect(before.files).toEqual([path.basename(file)]);
  const { status, body: receipt } = await erase({ user_id: visitor.user_id });
  expect(status).toBe(201);
  expect(receipt).toMatchObject({ reason: "request", subject: "user", ...before });

  expect((await found({ user_id: visitor.user_id })).counts.interactions).toBe(0);
  expect((await found({ session_id: visitor.session_id })).counts.feedback).toBe(0);
  expect((await stored(mine)).status).toBe(404);
  expect((await stored(theirs)).body).toMatchObject({ thumbs_up: 0, quality_bucket: null });
  expect(JSON.stringify((await api.call("GET", "/api/feedback/recent?limit=500")).body)).not.toContain(mine);
  expect((await run("stats", "--recount")).code).toBe(0);

  const gone = await api.call("GET", file);
  expect(gone).toMatchObject({ status: 404, type: "application/problem+json" });
  expect(gone.body.detail).toContain("withdrawn");
  expect(existsSync(onDisk(file))).toBe(false);

  const receipts = JSON.stringify((await api.call("GET", "/api/privacy/erasures")).body);
  const diary = (await admin("GET", "/settings/audit")).body as string;
  for (const name of [visitor.user_id, visitor.session_id, mine]) {
    expect(receipts).not.toContain(name);
    expect(diary).not.toContain(name);
  }
  expect(diary).toContain("Erased what was stored");
});

test("an old file that is read again does not bring back what was erased", async () => {
  const visitor = aVisitor();
  const sent = anInteraction(visitor);
  await api.call("POST", "/api/interactions", sent);
  await erase({ session_id: visitor.session_id });
  expect((await api.call("POST", "/api/interactions", sent)).body.status).toBe("duplicate");
  expect((await stored(sent.interaction_id)).status).toBe(404);
  expect((await found({ session_id: visitor.session_id })).counts.interactions).toBe(0);
});

test("a withdrawn file has a successor in one step: the same filters without the rows that are gone", async () => {
  const visitor = aVisitor();
  const [mine, theirs] = [await log(visitor), await log()];
  const { output_file: file } = await exportAll();
  const address = `/api/datasets/files/${path.basename(file)}/successor`;
  expect((await api.call("POST", address)).status).toBe(409);
  await erase({ user_id: visitor.user_id });

  const { status, body: made } = await api.call("POST", address);
  expect(status).toBe(201);
  const text = (await api.call("GET", made.output_file)).body as string;
  expect(text).toContain(theirs);
  expect(text).not.toContain(mine);
  expect((await api.call("POST", address)).status).toBe(409);
  expect((await api.call("GET", file)).body.detail).toContain(path.basename(made.output_file));
});

test("a visitor's session that somebody else shares keeps what the other said", async () => {
  const visitor = aVisitor();
  const mine = await log(visitor);
  const theirs = await log({ ...aVisitor(), session_id: visitor.session_id });
  await smart(theirs, { thumbs_up: true, session_id: visitor.session_id });
  await erase({ user_id: visitor.user_id });
  expect((await stored(mine)).status).toBe(404);
  expect((await stored(theirs)).body).toMatchObject({ thumbs_up: 1 });
});

test("more than one transaction takes is erased whole, and counted right", async () => {
  const visitor = aVisitor();
  const interactions = Array.from({ length: 450 }, () => anInteraction(visitor));
  await api.call("POST", "/api/interactions", { interactions });
  for (const { interaction_id } of interactions.slice(0, 5))
    await smart(interaction_id, { thumbs_down: true, rephrase_within_10s: true, dislike_reason: "incorrect" });
  const { body } = await erase({ session_id: visitor.session_id });
  expect(body.counts).toMatchObject({ interactions: 450, feedback: 5, votes: 5 });
  expect((await run("stats", "--recount")).code).toBe(0);
});

test("access hands out everything in one file for programs, and in one to read in which no text runs", async () => {
  const visitor = aVisitor();
  const id = await log({ ...visitor, user_query: "<script>alert(1)</script> & كيف حالك؟" });
  await smart(id, { session_id: visitor.session_id, copied_response: true });
  await smart(await log(), { session_id: visitor.session_id });
  const json = await access({ user_id: visitor.user_id });
  expect(json).toMatchObject({ status: 200, type: "application/json; charset=utf-8" });
  expect(json.headers.get("content-disposition")).toMatch(/^attachment; filename="stored-about-a-user_.+\.json"$/);
  expect(json.body.interactions).toHaveLength(1);
  expect(json.body.interactions[0]).toMatchObject({ interaction_id: id, feedback: [{ type: "smart" }] });
  expect(json.body.other_feedback).toHaveLength(1);
  expect(JSON.stringify(json.body)).not.toContain(visitor.user_id);

  const html = await access({ session_id: visitor.session_id, format: "html" });
  expect(html.type).toBe("text/html; charset=utf-8");
  expect(html.body).toContain("&lt;script&gt;alert(1)&lt;/script&gt; &amp; كيف حالك؟");
  expect(html.body).not.toContain("<script");
  expect((await admin("GET", "/settings/audit")).body).toContain("Handed out what is stored of a visitor");
});

test("of whom nothing is stored, nothing is handed out or erased, and the id is not said again", async () => {
  const { user_id } = aVisitor();
  for (const answer of [await access({ user_id }), await erase({ user_id })]) {
    expect(answer).toMatchObject({ status: 404, type: "application/problem+json" });
    expect(answer.body.detail).toContain("Nothing is stored about");
    expect(JSON.stringify(answer.body)).not.toContain(user_id);
  }
});

test("it has to be said of whom: by one id, and by one only", async () => {
  for (const body of [
    {},
    aVisitor(),
    { user_id: "" },
    { user_id: "x".repeat(201) },
    { user_id: "a\0b" },
    { user_id: 7 },
  ])
    for (const answer of [await access(body), await erase(body)]) expect(answer.status).toBe(422);
});

test("only who may erase can ask, erase, or say how long rows are kept", async () => {
  const reviewer = await signedIn(api.server, "reviewer");
  const headers = { authorization: `Bearer ${await newKey(api.server.variables, "interactions:read")}` };
  const { user_id } = aVisitor();
  for (const [method, address, body] of [
    ["POST", "/api/privacy/access", { user_id }],
    ["POST", "/api/privacy/erasures", { user_id }],
    ["GET", "/api/privacy/erasures", undefined],
    ["PUT", "/api/privacy/retention", { interactionDays: 30 }],
  ] as const) {
    expect((await reviewer(method, address, body)).status).toBe(403);
    expect((await api.call(method, address, body, headers)).status).toBe(403);
    expect((await api.call(method, address, body, { authorization: "" })).status).toBe(401);
  }
});

test("how long rows are kept is between a month and ten years, or for ever", async () => {
  const put = (interactionDays: unknown) => api.call("PUT", "/api/privacy/retention", { interactionDays });
  for (const days of [29, 3651, 30.5, "30", undefined]) expect((await put(days)).status).toBe(422);
  for (const days of [30, 3650, null]) {
    expect((await put(days)).status).toBe(200);
    expect((await api.call("GET", "/api/privacy/retention")).body).toEqual({ interactionDays: days });
  }
  expect((await admin("GET", "/settings/audit")).body).toContain("Changed how long rows are kept");
});

test("the command line hands out and erases too, and erases nothing unless it is told to for sure", async () => {
  const visitor = aVisitor();
  const id = await log(visitor);
  const subject = ["--user-id", visitor.user_id];
  const place = path.join(api.server.dataDir, "handout.html");
  expect(await run("access", ...subject, "--format", "html", "--output", place)).toMatchObject({ code: 0 });
  expect(readFileSync(place, "utf8")).toContain("Where is the Galata Tower?");
  expect(JSON.parse((await run("access", ...subject)).out).interactions).toHaveLength(1);

  expect(await run("erase", ...subject, "--dry-run", "--yes")).toMatchObject({ code: 0 });
  const unsure = await run("erase", ...subject);
  expect(unsure.code).toBe(2);
  expect(unsure.out).toContain("1 interaction");
  expect((await stored(id)).status).toBe(200);
  const sure = await run("erase", ...subject, "--yes");
  expect(sure.code).toBe(0);
  expect(sure.out.trim().split("\n").at(-1)).toMatch(/^[0-9a-f-]{36}$/);
  expect((await stored(id)).status).toBe(404);
  expect((await run("erase", ...subject, "--yes")).code).toBe(1);
  expect((await run("erase", "--yes")).code).toBe(1);
});
