import { expect, test } from "vitest";
import { anInteraction, useServer } from "@/tests/api/setup";

const api = useServer();

async function log(over: Record<string, unknown>) {
  const sent = anInteraction(over);
  const { status } = await api.call("POST", "/api/interactions", sent);
  expect(status).toBe(201);
  const { body } = await api.call("GET", `/api/interactions/${sent.interaction_id}`);
  return body as { user_query: string; llm_response: string; location: string; intent: string; session_id: string };
}

test("what a visitor said of themselves is known in all later turns of the session, and in no other session", async () => {
  const session_id = "memory-1";
  const first = await log({ session_id, user_query: "My name is Clara Whitcombe, mail clara.w@example.org" });
  expect(first.user_query).toBe("My name is [PERSON_1], mail [EMAIL_1]");
  const second = await log({
    session_id,
    user_query: "And my husband Peter Whitcombe comes too, write to pw@example.org",
    llm_response: "Thank you, Clara. I wrote to clara.w@example.org and to info@mikla.com.",
  });
  expect(second.llm_response).toBe("Thank you, [PERSON_1]. I wrote to [EMAIL_1] and to info@mikla.com.");
  expect(second.user_query).toMatch(/\[PERSON_2\].*\[EMAIL_2\]/);
  const other = await log({ session_id: "memory-2", llm_response: "Clara Bar: clara.w@example.org" });
  expect(other.llm_response).toBe("Clara Bar: clara.w@example.org");
});

test("turns of one session sent at once never share a placeholder between two values", async () => {
  const session_id = "memory-3";
  const mails = Array.from({ length: 12 }, (_, index) => `visitor${String(index)}@example.org`);
  const stored = await Promise.all(mails.map((mail) => log({ session_id, user_query: `I am at ${mail}` })));
  const placeholders = stored.map(({ user_query }) => user_query.replace("I am at ", ""));
  expect(new Set(placeholders).size).toBe(12);
  const again = await log({ session_id, user_query: `${mails[3] ?? ""} once more` });
  expect(again.user_query).toBe(`${placeholders[3] ?? ""} once more`);
});

test("a batch remembers from row to row of a session", async () => {
  const session_id = "memory-4";
  const rows = [
    anInteraction({ session_id, user_query: "call me at +90 532 765 43 21" }),
    anInteraction({ session_id, llm_response: "Shall I call 0532 765 43 21?" }),
  ];
  await api.call("POST", "/api/interactions", { interactions: rows });
  const { body } = await api.call("GET", `/api/interactions/${rows[1]?.interaction_id ?? ""}`);
  expect(body.llm_response).toBe("Shall I call [PHONE_1]?");
});

test("a number that answers gave to three visitors is public, also where a visitor quotes it", async () => {
  const number = "0212 555 31 44";
  const quote = { user_query: `Is ${number} the number?` };
  for (const user_id of ["u-1", "u-1", "u-2"]) {
    await log({ user_id, llm_response: `The pier's number is ${number}.` });
    expect((await log({ ...quote, user_id: "u-9" })).user_query).toBe("Is [PHONE_1] the number?");
  }
  await log({ user_id: "u-3", llm_response: `Call ${number}.` });
  await expect
    .poll(async () => (await log({ ...quote, user_id: "u-9" })).user_query, { timeout: 10_000 })
    .toBe(`Is ${number} the number?`);
});

test("what a visitor gave of themselves does not become public by being repeated to them", async () => {
  const mine = "0532 111 22 33";
  for (const session_id of ["p-1", "p-2", "p-3", "p-4"])
    await log({ session_id, user_query: `I am ${mine}`, llm_response: `Noted: ${mine}` });
  await new Promise((resolve) => setTimeout(resolve, 2500));
  expect((await log({ user_query: `It is ${mine}` })).user_query).toBe("It is [PHONE_1]");
});

test("where the visitor was becomes the city", async () => {
  expect((await log({ location: { lat: 41.02561, lon: 28.97412 } })).location).toBe("İstanbul");
  expect((await log({ location: "Moda, Kadıköy" })).location).toBe("Moda, Kadıköy");
});

test("an id or an intent that names a person is not stored", async () => {
  const { status, body } = await api.call("POST", "/api/interactions", anInteraction({ interaction_id: "a@b.com" }));
  expect([status, body.issues]).toEqual([
    422,
    [
      {
        path: "interaction_id",
        message: "holds personal data (EMAIL); send an id that says nothing of the visitor",
      },
    ],
  ]);
  const rows = [anInteraction(), anInteraction({ interaction_id: "mail-a@b.com" })];
  const batch = await api.call("POST", "/api/interactions", { interactions: rows });
  expect(batch.body[1]).toMatchObject({ status: "refused", interaction_id: null });
  const vote = await api.call("POST", "/api/feedback/submit", {
    interaction_id: "a@b.com",
    feedback_type: "thumbs_up",
  });
  expect(vote.status).toBe(422);
  expect((await log({ intent: "tel 5321234567" })).intent).toBe("unknown");
});

test("a comment speaks of the same people as its session", async () => {
  const sent = anInteraction({ session_id: "memory-5", user_query: "I'm Clara Whitcombe and this is my first trip" });
  await api.call("POST", "/api/interactions", sent);
  const { interaction_id } = sent;
  await api.call("POST", "/api/feedback/submit", {
    interaction_id,
    feedback_type: "comment",
    comment: "Clara Whitcombe here: ask Ahmet Yılmaz, ahmet@example.org",
  });
  const { body } = await api.call("GET", "/api/feedback/recent?limit=1");
  expect(JSON.stringify(body)).not.toMatch(/Clara|Ahmet|ahmet@/);
});
