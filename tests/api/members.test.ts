import { expect, test } from "vitest";
import { useServer } from "@/tests/api/setup";
import { winnow } from "@/tests/server/running";
import { openSession, PASSWORD, signedIn, withCookie } from "@/tests/server/signed-in";

const api = useServer();
const run = (words: string[], input = "") => winnow(words, { variables: api.server.variables, input });
const guest = (path: string, body: unknown) =>
  api.call("POST", path, body, { authorization: "", origin: api.server.url });

test("the set-up link of the terminal makes the first admin, and only once", async () => {
  const token = new URL(await api.server.setupLink()).searchParams.get("token") ?? "";
  const admin = { email: "First@Example.org", password: PASSWORD };
  expect((await guest("/api/setup", { token: "guessed", ...admin })).status).toBe(403);
  expect((await guest("/api/setup", { token, ...admin, password: "short" })).body.issues[0].path).toBe("password");
  expect((await guest("/api/setup", { token, ...admin })).status).toBe(201);
  expect((await guest("/api/setup", { token, ...admin, email: "second@example.org" })).status).toBe(409);
  expect(await openSession(api.server, "first@example.org", PASSWORD)).not.toBeNull();
});

test("a wrong password opens nothing", async () => {
  expect(await openSession(api.server, "first@example.org", "not the password")).toBeNull();
  expect(await openSession(api.server, "nobody@example.org", PASSWORD)).toBeNull();
});

test("an invitation works once, and inviting again makes the older link worthless", async () => {
  const admin = await signedIn(api.server);
  const invite = async () => (await admin("POST", "/api/members", { email: "r@example.org", role: "reviewer" })).body;
  const [older, newer] = [await invite(), await invite()];
  expect((await guest("/api/members/join", { token: older.token, password: PASSWORD })).status).toBe(403);
  expect((await guest("/api/members/join", { token: newer.token, password: PASSWORD })).status).toBe(201);
  expect((await guest("/api/members/join", { token: newer.token, password: PASSWORD })).status).toBe(403);
});

test("a reviewer may review and look, and change nothing else", async () => {
  const reviewer = await signedIn(api.server, "reviewer");
  expect((await reviewer("GET", "/api/stats")).status).toBe(200);
  expect((await reviewer("POST", "/api/review/next")).status).toBe(200);
  for (const [method, path, body] of [
    ["POST", "/api/members", { email: "x@example.org", role: "admin" }],
    ["POST", "/api/api-keys", { name: "k", scopes: ["stats:read"] }],
    ["POST", "/api/feedback/export", {}],
    ["POST", "/api/feedback/generate-dpo-pairs", undefined],
    ["POST", "/api/connect/origins", { origin: "https://chat.example" }],
    ["GET", "/api/imports", undefined],
    ["POST", "/api/playground/questions", { question: "x", sessionId: crypto.randomUUID() }],
  ] as const)
    expect([path, (await reviewer(method, path, body)).status]).toEqual([path, 403]);
});

test("sessions end when a member is disabled or changes the password", async () => {
  const admin = await signedIn(api.server);
  const email = "ends@example.org";
  await run(["members", "add", "--role", "reviewer", "--email", email, "--password-stdin"], PASSWORD);
  const open = async (password: string) =>
    withCookie(api.server, (await openSession(api.server, email, password)) ?? "");

  const first = await open(PASSWORD);
  expect((await first("GET", "/api/stats")).status).toBe(200);
  const change = { current: PASSWORD, password: "a completely new password" };
  expect((await first("POST", "/api/members/password", { ...change, current: "wrong" })).status).toBe(422);
  expect((await first("POST", "/api/members/password", change)).status).toBe(200);
  expect((await first("GET", "/api/stats")).status).toBe(401);

  const second = await open(change.password);
  const id = await memberId(email);
  expect((await admin("PATCH", `/api/members/${id}`, { isDisabled: true })).status).toBe(200);
  expect((await second("GET", "/api/stats")).status).toBe(401);
  expect(await openSession(api.server, email, change.password)).toBeNull();

  async function memberId(of: string): Promise<string> {
    const { out } = await run(["members", "list"]);
    return (
      out
        .split("\n")
        .find((line) => line.includes(of))
        ?.split("\t")[0] ?? ""
    );
  }
});

test("a session's cookie is worth nothing on another site's page", async () => {
  const admin = await signedIn(api.server);
  const change = { email: "evil@example.org", role: "admin" };
  for (const origin of ["https://evil.example", "null"])
    expect((await admin("POST", "/api/members", change, { origin })).status).toBe(403);
});

test("a forged session opens nothing", async () => {
  const forged = withCookie(api.server, "next-auth.session-token=eyJhbGciOiJkaXIiLCJlbmMiOiJBMjU2R0NNIn0..x.y.z");
  expect((await forged("GET", "/api/stats")).status).toBe(401);
});

test("an address that keeps guessing one account has to wait", async () => {
  const email = "guessed@example.org";
  await run(["members", "add", "--role", "reviewer", "--email", email, "--password-stdin"], PASSWORD);
  for (let tries = 0; tries < 10; tries += 1) await openSession(api.server, email, `guess ${String(tries)}`);
  expect(await openSession(api.server, email, PASSWORD)).toBeNull();
});

test("the command line adds members and says in one line what is wrong", async () => {
  const add = (email: string, input: string) =>
    run(["members", "add", "--role", "admin", "--email", email, "--password-stdin"], input);
  expect(await add("cli@example.org", `${PASSWORD}\n`)).toMatchObject({ code: 0 });
  expect((await add("cli@example.org", `${PASSWORD}\n`)).error.trim()).toBe(
    "winnow members: cli@example.org is a member already.",
  );
  expect((await add("short@example.org", "short")).error).toContain("at least 12 characters");
  expect((await run(["members", "add"])).code).toBe(1);
  expect((await run(["members", "list"])).out).toContain("cli@example.org\tadmin\tactive");
  expect((await run(["nonsense"])).code).toBe(2);
});
