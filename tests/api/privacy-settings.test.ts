import { beforeAll, expect, test } from "vitest";
import { STANDARD_SETTINGS } from "@/lib/privacy/schema";
import { anInteraction, useServer } from "@/tests/api/setup";
import { type Member, signedIn } from "@/tests/server/signed-in";

const api = useServer();
let admin: Member;
beforeAll(async () => {
  admin = await signedIn(api.server);
});

const SETTINGS = "/api/privacy/settings";
const PLACES = "/api/privacy/places";
const PUBLIC_VALUES = "/api/privacy/public-values";
const { policy } = STANDARD_SETTINGS;
const handling = (role: "visitor" | "chatbot", changed: Record<string, "keep" | "redact">) => ({
  ...STANDARD_SETTINGS,
  policy: { ...policy, [role]: { ...policy[role], ...changed } },
});

async function log(over: Record<string, unknown>) {
  const sent = anInteraction(over);
  expect((await api.call("POST", "/api/interactions", sent)).status).toBe(201);
  const { body } = await api.call("GET", `/api/interactions/${sent.interaction_id}`);
  return body as { user_query: string; llm_response: string };
}
const placeNames = async (search = "") => {
  const { body } = await admin("GET", `${PLACES}?search=${encodeURIComponent(search)}`);
  return body.rows.map(({ name }: { name: string }) => name) as string[];
};
const add = (text: string, kind = "place") => admin("POST", PLACES, { text, kind });
const remove = (key: string) => admin("DELETE", `${PLACES}/${encodeURIComponent(key)}`);

test("the policy can be changed, what arrives follows it at once, and the diary says so", async () => {
  const museum = { llm_response: "Ring the museum on +90 212 512 04 80." };
  expect((await log(museum)).llm_response).toContain("512 04 80");
  const { body: before } = await admin("GET", SETTINGS);
  const changed = await admin("PUT", SETTINGS, handling("chatbot", { PHONE: "redact" }));
  expect([changed.status, changed.body.revision]).toEqual([200, before.revision + 1]);
  expect((await log(museum)).llm_response).toBe("Ring the museum on [PHONE_1].");
  expect((await admin("GET", "/settings/audit")).body).toContain("PHONE of a chatbot: redact");

  await admin("PUT", SETTINGS, STANDARD_SETTINGS);
  expect((await log(museum)).llm_response).toContain("512 04 80");
  expect((await admin("GET", SETTINGS)).body.settings).toEqual(STANDARD_SETTINGS);
});

test("identity numbers, and what is a visitor's own, can't be kept", async () => {
  for (const [role, entity] of [
    ["chatbot", "IBAN"],
    ["chatbot", "NATIONAL_ID"],
    ["visitor", "PHONE"],
  ] as const) {
    const { status, type, body } = await admin("PUT", SETTINGS, handling(role, { [entity]: "keep" }));
    expect([status, type]).toEqual([422, "application/problem+json"]);
    expect(body.issues).toEqual([
      {
        path: `policy.${role}.${entity}`,
        message: `${entity} of a ${role} is always redacted: keeping it would store personal data.`,
      },
    ]);
  }
  const { policy: _, ...rest } = STANDARD_SETTINGS;
  expect((await admin("PUT", SETTINGS, rest)).status).toBe(422);
  expect((await admin("PUT", SETTINGS, { ...STANDARD_SETTINGS, sealedDays: 8 })).status).toBe(422);
  expect((await admin("GET", SETTINGS)).body.settings).toEqual(STANDARD_SETTINGS);
});

test("a change that would let through what our own examples call personal is refused, and nothing is changed", async () => {
  const { status, body } = await admin("PUT", SETTINGS, handling("visitor", { LOCATION: "keep" }));
  expect(status).toBe(422);
  expect(body.detail).toMatch(/^Of our own examples, \d+ pieces of personal data .* “[^”]+”.* Nothing was changed\.$/);
  const { body: place } = await add("Giulia Romano", "business");
  expect(place.detail).toContain("“Giulia Romano”");
  expect((await admin("GET", SETTINGS)).body.settings).toEqual(STANDARD_SETTINGS);
  expect(await placeNames("giulia")).toEqual([]);
  expect((await log({ user_query: "I am at 41.03690, 28.98510" })).user_query).not.toContain("41.03690");
});

test("a place that was added is no person any more, until it is removed; a person called like it stays one", async () => {
  const question = { user_query: "Is Nurettin Karaca open today?" };
  expect((await log(question)).user_query).toBe("Is [PERSON_1] open today?");
  expect(await add("# cafés\n\nNurettin Karaca,business\nCafé 1/2")).toMatchObject({ status: 201, body: { added: 2 } });
  expect((await add("NURETTIN  KARACA")).body).toEqual({ added: 0, known: 1 });
  expect((await log(question)).user_query).toBe(question.user_query);
  expect((await log({ user_query: "My name is Nurettin Karaca" })).user_query).toBe("My name is [PERSON_1]");
  expect(await placeNames("KARA")).toEqual(["Nurettin Karaca"]);

  expect((await remove("nurettin karaca")).status).toBe(200);
  expect((await remove("nurettin karaca")).status).toBe(404);
  expect((await remove("cafe 1/2")).status).toBe(200);
  expect((await log(question)).user_query).toBe("Is [PERSON_1] open today?");
});

test("a list with broken lines is refused whole, and each of them is named", async () => {
  const { status, type, body } = await add("Moon Bistro\r\nAhmet\r\nayse@example.com\r\nSun Bistro,restaurant");
  expect([status, type]).toEqual([422, "application/problem+json"]);
  expect(body.detail).toMatch(/^3 lines of the list can't be taken, so nothing was added\. Line 2: /);
  expect(body.issues.map(({ path }: { path: string }) => path)).toEqual(["line 2", "line 3", "line 4"]);
  expect(await placeNames("bistro")).toEqual([]);
  expect((await add("Bistro\n".repeat(5001))).body.issues[0].path).toBe("line 5001");
  expect((await add("\n\n")).status).toBe(422);
});

test("a preview says what a change would do to the newest interactions, and changes nothing", async () => {
  await log({ llm_response: "Write to info@mikla.com for a table." });
  await log({ user_query: "Ring me on 0532 123 45 67" });
  const settings = { ...handling("chatbot", { EMAIL: "redact" }) };
  const { status, body } = await admin("POST", "/api/privacy/preview", { settings });
  expect(status).toBe(200);
  expect(body.looked).toBeGreaterThanOrEqual(2);
  expect(body.more).toEqual([{ entity: "EMAIL", count: 1 }]);
  expect(body.samples[0]).toMatchObject({ before: "Write to ", piece: "info@mikla.com", after: " for a table." });
  expect(body.lost).toEqual({ count: 0, sentence: null });

  const risky = await admin("POST", "/api/privacy/preview", { settings: handling("visitor", { LOCATION: "keep" }) });
  expect(risky.body.lost.count).toBeGreaterThan(0);
  await log({ user_query: "Is Kahve Dünyası Galata crowded?" });
  const places = { text: "kahve dünyası" };
  expect((await admin("POST", "/api/privacy/preview", { places })).body.naming).toBe(1);
  expect((await admin("POST", "/api/privacy/preview", {})).status).toBe(422);
  expect((await admin("GET", SETTINGS)).body.settings).toEqual(STANDARD_SETTINGS);
});

test("a number that three visitors were given is public until an admin says that it is not, and then for good", async () => {
  const number = "0216 444 18 51";
  const answer = { llm_response: `The ferry's number is ${number}.` };
  const quote = { user_id: "quoting", user_query: `Is ${number} right?` };
  for (const user_id of ["a", "b", "c"]) await log({ ...answer, user_id });
  await expect.poll(async () => (await log(quote)).user_query, { timeout: 10_000 }).toBe(quote.user_query);

  const listed = async () => {
    const { body } = await admin("GET", PUBLIC_VALUES);
    return body.rows.find(({ value }: { value: string }) => value === number);
  };
  const { digest } = await listed();
  expect(await listed()).toMatchObject({ entity: "PHONE", isWithdrawn: false });
  expect((await admin("POST", `${PUBLIC_VALUES}/${digest}/withdraw`)).status).toBe(200);
  expect((await admin("POST", `${PUBLIC_VALUES}/${digest}/withdraw`)).status).toBe(404);
  expect((await log(quote)).user_query).toBe("Is [PHONE_1] right?");
  for (const user_id of ["d", "e", "f", "g"]) await log({ ...answer, user_id });
  expect((await log(quote)).user_query).toBe("Is [PHONE_1] right?");
  expect(await listed()).toMatchObject({ isWithdrawn: true });
});

test("two who change the rules at once don't undo each other: one is told to look again", async () => {
  const names = Array.from({ length: 6 }, (_, index) => `Parallel Bistro ${String(index)}`);
  const answers = await Promise.all(names.map((name) => add(name)));
  const taken = names.filter((_, index) => answers[index]?.status === 201);
  expect(taken.length).toBeGreaterThan(0);
  expect(answers.every(({ status }) => status === 201 || status === 409)).toBe(true);
  expect(await placeNames("parallel")).toEqual(taken);
});

test("a reviewer, a key and a stranger neither see nor change the rules", async () => {
  const reviewer = await signedIn(api.server, "reviewer");
  const asks: [string, string, unknown?][] = [
    ["GET", SETTINGS],
    ["PUT", SETTINGS, STANDARD_SETTINGS],
    ["GET", PLACES],
    ["POST", PLACES, { text: "Moon Bistro" }],
    ["DELETE", `${PLACES}/moon`],
    ["GET", PUBLIC_VALUES],
    ["POST", `${PUBLIC_VALUES}/${"0".repeat(32)}/withdraw`],
    ["POST", "/api/privacy/preview", { settings: STANDARD_SETTINGS }],
  ];
  for (const [method, path, body] of asks) {
    expect([path, (await reviewer(method, path, body)).status]).toEqual([path, 403]);
    expect([path, (await api.call(method, path, body)).status]).toEqual([path, 401]);
    expect([path, (await api.call(method, path, body, { authorization: "" })).status]).toEqual([path, 401]);
  }
});
