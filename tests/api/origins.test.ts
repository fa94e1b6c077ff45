import { expect, test } from "vitest";
import { anInteraction, useServer } from "@/tests/api/setup";
import { signedIn } from "@/tests/server/signed-in";

const api = useServer();
const LISTED = "https://chat.example";

const fromPage = (method: string, path: string, body?: unknown, origin = LISTED) =>
  api.call(method, path, body, { authorization: "", origin });

test("a listed page votes without a key and reads the answer; any other page does neither", async () => {
  const admin = await signedIn(api.server);
  const sent = anInteraction();
  await api.call("POST", "/api/interactions", sent);
  const vote = { interaction_id: sent.interaction_id, feedback_type: "thumbs_up" };
  expect((await fromPage("POST", "/api/feedback/submit", vote)).status).toBe(401);

  await admin("POST", "/api/connect/origins", { origin: LISTED });
  const answer = await fromPage("POST", "/api/feedback/submit", vote);
  expect([answer.status, answer.headers.get("access-control-allow-origin")]).toEqual([200, LISTED]);
  const smart = await fromPage("POST", "/api/feedback/submit-smart", { ...vote, thumbs_up: true });
  expect(smart.status).toBe(200);
  expect((await fromPage("GET", "/api/feedback/dislike-reasons")).status).toBe(200);

  const stranger = await fromPage("POST", "/api/feedback/submit", vote, "https://evil.example");
  expect([stranger.status, stranger.headers.get("access-control-allow-origin")]).toEqual([401, null]);
});

test("a listed page may not read or export anything, and statistics only when it was allowed", async () => {
  const admin = await signedIn(api.server);
  await admin("POST", "/api/connect/origins", { origin: LISTED, mayReadStats: false });
  for (const path of ["recent", "insights", "smart-stats"])
    expect([path, (await fromPage("GET", `/api/feedback/${path}`)).status]).toEqual([path, 401]);
  expect((await fromPage("POST", "/api/feedback/export", {})).status).toBe(401);
  expect((await fromPage("GET", "/api/feedback/stats")).status).toBe(403);
  await admin("POST", "/api/connect/origins", { origin: LISTED, mayReadStats: true });
  expect((await fromPage("GET", "/api/feedback/stats")).status).toBe(200);
});

test("a browser's preflight is answered exactly for listed pages", async () => {
  const admin = await signedIn(api.server);
  await admin("POST", "/api/connect/origins", { origin: LISTED });
  const ask = (origin: string) =>
    fetch(`${api.server.url}/api/feedback/submit`, {
      method: "OPTIONS",
      headers: { origin, "access-control-request-method": "POST" },
    });
  const listed = await ask(LISTED);
  expect([listed.status, listed.headers.get("access-control-allow-origin")]).toEqual([204, LISTED]);
  expect(listed.headers.get("access-control-allow-credentials")).toBeNull();
  expect((await ask("https://evil.example")).headers.get("access-control-allow-origin")).toBeNull();
});

test("an origin that was taken off the list votes no more", async () => {
  const admin = await signedIn(api.server);
  await admin("POST", "/api/connect/origins", { origin: "http://old.example:8080/" });
  const vote = { interaction_id: "whatever", feedback_type: "thumbs_up" };
  expect((await fromPage("POST", "/api/feedback/submit", vote, "http://old.example:8080")).status).toBe(200);
  await admin("DELETE", "/api/connect/origins", { origin: "http://old.example:8080" });
  expect((await fromPage("POST", "/api/feedback/submit", vote, "http://old.example:8080")).status).toBe(401);
});
