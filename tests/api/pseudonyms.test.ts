import { writeFileSync } from "node:fs";
import path from "node:path";
import { expect, test } from "vitest";
import { anInteraction, useServer } from "@/tests/api/setup";
import { winnow } from "@/tests/server/running";

const api = useServer();

test("after the key was changed, visitors and sessions are the same as before, and no old pseudonym is left", async () => {
  const [session_id, user_id] = ["rotation-session", "rotation-user"];
  const first = anInteraction({ session_id, user_id, user_query: "I am at clara@example.org" });
  await api.call("POST", "/api/interactions", first);
  const vote = { interaction_id: first.interaction_id, session_id, user_query: "q", llm_response: "a" };
  await api.call("POST", "/api/feedback/submit-smart", { ...vote, thumbs_up: true });

  const { code, out } = await winnow(["privacy", "rotate-key"], { variables: api.server.variables });
  expect(code).toBe(0);
  expect(out).toMatch(/The key k2 .*\n5 pseudonyms were carried over/);

  const second = anInteraction({ session_id, user_id, user_query: "clara@example.org, as I said" });
  await api.call("POST", "/api/interactions", second);
  const read = async (id: string) => (await api.call("GET", `/api/interactions/${id}`)).body;
  const [before, after] = [await read(first.interaction_id), await read(second.interaction_id)];
  expect(after.user_query).toBe("[EMAIL_1], as I said");
  expect(before.session_id).toMatch(/^k2_[0-9a-f]{32}$/);
  expect([after.session_id, after.user_id]).toEqual([before.session_id, before.user_id]);

  await api.call("POST", "/api/feedback/submit-smart", { ...vote, thumbs_down: true });
  expect(await read(first.interaction_id)).toMatchObject({ thumbs_up: 0, thumbs_down: 1 });
});

test("the same old hash is one visitor in every import, whoever else sends it as an id", async () => {
  const user_id = "5cddb4fe196c7edb";
  const line = { ...anInteraction({ user_id }), timestamp: "2026-09-01T06:06:26" };
  const file = path.join(api.server.dataDir, "old.jsonl");
  writeFileSync(file, `${JSON.stringify(line)}\n`);
  const { code } = await winnow(["import", file], { variables: api.server.variables });
  const sent = anInteraction({ user_id });
  await api.call("POST", "/api/interactions", sent);
  const ids = await Promise.all(
    [line.interaction_id, sent.interaction_id].map(
      async (id) => (await api.call("GET", `/api/interactions/${id}`)).body.user_id as string,
    ),
  );
  expect(code).toBe(0);
  expect(ids[0]).toMatch(/^k2_/);
  expect(ids[0]).not.toBe(ids[1]);
});
