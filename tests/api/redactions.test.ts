import { beforeAll, expect, test } from "vitest";
import { anonymize } from "@/lib/privacy/anonymize";
import { anInteraction, useServer } from "@/tests/api/setup";
import { winnow } from "@/tests/server/running";
import { type Member, signedIn } from "@/tests/server/signed-in";

const api = useServer();
let admin: Member;
let reviewer: Member;
beforeAll(async () => {
  [admin, reviewer] = [await signedIn(api.server), await signedIn(api.server, "reviewer")];
});

/** A question in which the rules are unsure about one piece. */
const UNSURE = ["Is 1.2.3.4 what I need? 🙂", "Is it 34 ABC 123 or not? 🙂", "5321234567 - what is that? 🙂"].find(
  (text) => anonymize(text, { role: "visitor" }).findings.some(({ action }) => action === "review"),
);

const log = async (over: Record<string, unknown> = {}) => {
  const sent = anInteraction(over);
  expect((await api.call("POST", "/api/interactions", sent)).status).toBe(201);
  return sent.interaction_id;
};
const stored = async (id: string) => (await api.call("GET", `/api/interactions/${id}`)).body;

async function unsureIn(interactionId: string) {
  let after = "";
  for (;;) {
    const { body } = await reviewer("GET", `/api/redactions${after && `?after=${encodeURIComponent(after)}`}`);
    const found = body.spans.find((span: { interactionId: string }) => span.interactionId === interactionId);
    if (found || body.next === null) return found;
    after = body.next;
  }
}
const decide = (member: Member, spanId: string, decision: string) =>
  member("POST", `/api/redactions/${spanId}/decision`, { decision });

test("what the rules are unsure of is redacted, and a reviewer puts back what is not personal", async () => {
  const id = await log({ user_query: UNSURE });
  expect((await stored(id)).user_query).toMatch(/\[[A-Z_]+_1\]/);
  const span = await unsureIn(id);
  expect(`${span.before as string}${span.placeholder as string}${span.after as string}`).toBe(
    (await stored(id)).user_query,
  );
  const shown = await reviewer("POST", `/api/redactions/${span.spanId}/original`);
  expect(UNSURE).toContain(shown.body.original);
  expect((await decide(reviewer, span.spanId, "not-personal")).status).toBe(200);
  expect((await stored(id)).user_query).toBe(UNSURE);
  expect((await stored(id)).spans).toEqual([]);
  expect(await unsureIn(id)).toBeUndefined();
  expect((await decide(reviewer, span.spanId, "personal")).status).toBe(409);
});

test("what is personal stays redacted, and what it stood for is destroyed", async () => {
  const id = await log({ user_query: UNSURE });
  const before = (await stored(id)).user_query;
  const { spanId } = await unsureIn(id);
  const both = await Promise.all([decide(reviewer, spanId, "personal"), decide(admin, spanId, "personal")]);
  expect(both.map(({ status }) => status).toSorted()).toEqual([200, 409]);
  expect((await stored(id)).user_query).toBe(before);
  expect((await reviewer("POST", `/api/redactions/${spanId}/original`)).status).toBe(409);
});

test("nothing is put back into a text that another reviewer has before them", async () => {
  const id = await log({ user_query: UNSURE, timestamp: "2099-01-01T00:00:00Z" });
  expect((await reviewer("POST", "/api/review/next")).body.id).toBe(id);
  const { spanId } = await unsureIn(id);
  const answer = await decide(admin, spanId, "not-personal");
  expect([answer.status, answer.body.detail]).toEqual([409, expect.stringContaining("Somebody is reviewing")]);
  expect((await decide(reviewer, spanId, "not-personal")).status).toBe(200);
});

test("the diary has who looked and who decided, and not what they saw", async () => {
  const id = await log({ user_query: UNSURE });
  const { spanId } = await unsureIn(id);
  const { original } = (await reviewer("POST", `/api/redactions/${spanId}/original`)).body;
  await decide(reviewer, spanId, "personal");
  const diary = (await admin("GET", "/settings/audit")).body as string;
  expect(diary).toContain("Looked at what a span stood for");
  expect(diary).toContain("Decided about a span");
  expect(diary).not.toContain(original);
});

test("a decision nobody knows, a span nobody knows, and members without the right are refused", async () => {
  const { spanId } = await unsureIn(await log({ user_query: UNSURE }));
  expect((await decide(reviewer, spanId, "perhaps")).status).toBe(422);
  expect((await decide(reviewer, crypto.randomUUID(), "personal")).status).toBe(404);
  expect((await decide(reviewer, "no-uuid", "personal")).status).toBe(422);
  expect((await reviewer("POST", "/api/redactions/rescan")).status).toBe(403);
  expect((await reviewer("GET", "/api/redactions/rescan")).status).toBe(403);
  expect((await reviewer("DELETE", "/api/redactions/rescan")).status).toBe(403);
  expect((await api.call("GET", "/api/redactions")).status).toBe(401);
});

/** Has answers' phone numbers kept or redacted from now on. */
async function handlePhones(handling: "keep" | "redact") {
  const { settings } = (await admin("GET", "/api/privacy/settings")).body;
  const policy = { ...settings.policy, chatbot: { ...settings.policy.chatbot, PHONE: handling } };
  const answer = await admin("PUT", "/api/privacy/settings", { ...settings, policy });
  expect(answer.status).toBe(200);
}

test("when the rules have changed, what is stored is looked through again, on the page and in a terminal", async () => {
  const answered = { llm_response: "Their number is +90 212 555 01 23, ask there." };
  const first = await log(answered);
  expect((await stored(first)).llm_response).toContain("+90 212 555 01 23");
  await handlePhones("redact");

  const started = await admin("POST", "/api/redactions/rescan");
  expect(started.status).toBe(202);
  const newest = async () => (await admin("GET", "/api/redactions/rescan")).body;
  await expect.poll(async () => (await newest()).state, { timeout: 20_000 }).toBe("complete");
  const { id, report } = await newest();
  expect(id).toBe(started.body.id);
  expect(report.changed).toBeGreaterThanOrEqual(1);
  expect(report.findings.PHONE).toBeGreaterThanOrEqual(1);
  expect((await stored(first)).llm_response).toBe("Their number is [PHONE_1], ask there.");

  await handlePhones("keep");
  const second = await log(answered);
  await handlePhones("redact");
  const { variables } = api.server;
  const dry = await winnow(["privacy", "rescan", "--dry-run"], { variables });
  expect([dry.code, dry.out]).toEqual([0, expect.stringMatching(/PHONE +1\n[^]*Nothing was changed/)]);
  expect((await stored(second)).llm_response).toContain("+90 212");
  const wet = await winnow(["privacy", "rescan"], { variables });
  expect([wet.code, wet.out]).toEqual([0, expect.stringMatching(/PHONE +1\n/)]);
  expect((await stored(second)).llm_response).toBe("Their number is [PHONE_1], ask there.");
  expect((await winnow(["privacy", "nonsense"], { variables })).code).toBe(1);
});
