import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { expect, test } from "vitest";
import { anInteraction, useServer } from "@/tests/api/setup";
import { newKey, winnow } from "@/tests/server/running";

const api = useServer();

/** Every route file with its methods, as Next serves it. */
function routes(): { method: string; path: string }[] {
  const files = readdirSync("app/api", { recursive: true, encoding: "utf8" }).filter((file) =>
    file.endsWith("route.ts"),
  );
  return files.flatMap((file) => {
    const place = `/api/${path.dirname(file).split(path.sep).join("/")}`.replace(
      /\[[^\]]+\]/g,
      "00000000-0000-4000-8000-000000000000",
    );
    return methodsOf(path.join("app/api", file)).map((method) => ({ method, path: place }));
  });
}
function methodsOf(file: string): string[] {
  const text = readFileSync(file, "utf8");
  return ["GET", "POST", "PUT", "PATCH", "DELETE"].filter((method) =>
    new RegExp(`export const ${method}\\b`).test(text),
  );
}

/** Doors that are open to all, each with its reason. */
const OPEN: Record<string, string> = {
  "GET /api/health": "monitoring has no key",
  "GET /api/setup": "the way in depends on it",
  "POST /api/setup": "the token of the set-up link is the permission",
  "POST /api/members/join": "the token of the invitation is the permission",
};

test("every route refuses whoever has no key and no session", async () => {
  const found = routes();
  expect(found.length).toBeGreaterThan(20);
  for (const { method, path: place } of found) {
    if (`${method} ${place}` in OPEN) continue;
    const answer = await api.call(method, place, method === "GET" ? undefined : {}, { authorization: "" });
    expect([method, place, answer.status]).toEqual([method, place, 401]);
  }
});

test("every route refuses a wrong key", async () => {
  for (const { method, path: place } of routes()) {
    if (`${method} ${place}` in OPEN) continue;
    const answer = await api.call(method, place, method === "GET" ? undefined : {}, {
      authorization: "Bearer wn_wrong",
    });
    expect([method, place, answer.status]).toEqual([method, place, 401]);
  }
});

test("a key may do what its scopes say and nothing else", async () => {
  const writer = { authorization: `Bearer ${await newKey(api.server.variables, "interactions:write")}` };
  const sent = anInteraction();
  expect((await api.call("POST", "/api/interactions", sent, writer)).status).toBe(201);
  expect((await api.call("GET", `/api/interactions/${sent.interaction_id}`, undefined, writer)).status).toBe(403);
  expect((await api.call("GET", "/api/feedback/stats", undefined, writer)).status).toBe(403);
  expect((await api.call("POST", "/api/feedback/export", {}, writer)).status).toBe(403);
});

test("a revoked key is worthless at once", async () => {
  const key = await newKey(api.server.variables);
  const { out } = await winnow(["keys", "list"], { variables: api.server.variables });
  const id =
    out
      .split("\n")
      .find((line) => line.includes(key.slice(0, 9)))
      ?.split("\t")[0] ?? "";
  const headers = { authorization: `Bearer ${key}` };
  expect((await api.call("GET", "/api/feedback/stats", undefined, headers)).status).toBe(200);
  await winnow(["keys", "revoke", "--id", id], { variables: api.server.variables });
  expect((await api.call("GET", "/api/feedback/stats", undefined, headers)).status).toBe(401);
});

test("pages send whoever is not signed in to the login", async () => {
  const pages = readdirSync("app/(app)", { recursive: true, encoding: "utf8" }).filter((file) =>
    file.endsWith("page.tsx"),
  );
  expect(pages.length).toBeGreaterThan(5);
  for (const page of pages) {
    const place = `/${path.dirname(page).split(path.sep).join("/")}`.replace(/\/\.$/, "/").replace(/\[[^\]]+\]/g, "x");
    const response = await fetch(`${api.server.url}${place}`, { redirect: "manual" });
    const login = place === "/" ? "/login" : `/login?callbackUrl=${encodeURIComponent(place)}`;
    expect([place, response.status, response.headers.get("location")]).toEqual([place, 307, login]);
  }
});

test("server actions and strange methods are refused at the front door", async () => {
  const action = await fetch(`${api.server.url}/login`, { method: "POST", headers: { "next-action": "x" } });
  expect(action.status).toBe(400);
  expect((await fetch(`${api.server.url}/api/health`, { method: "PROPFIND" })).status).toBe(405);
});

test("a request that says it comes from another site's page is refused even with a session's cookie", async () => {
  const answer = await api.call(
    "POST",
    "/api/members",
    { email: "x@example.org", role: "admin" },
    {
      ...{ authorization: "", cookie: "next-auth.session-token=forged", origin: "https://evil.example" },
    },
  );
  expect(answer.status).toBe(401);
});
