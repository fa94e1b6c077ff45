import { writeFileSync } from "node:fs";
import path from "node:path";
import { expect, test } from "vitest";
import { useServer } from "@/tests/api/setup";
import { winnow } from "@/tests/server/running";

const api = useServer();
const line = (id: string, over: object = {}) =>
  JSON.stringify({
    interaction_id: id,
    timestamp: "2026-06-01T10:00:00",
    user_query: "Where do the ferries to Kadıköy leave?",
    llm_response: "From Eminönü and from Karaköy, every twenty minutes.",
    language: "en",
    intent: "transportation",
    session_id: "plain-session",
    user_id: "plain-user",
    ...over,
  });
const vote = (id: string) =>
  JSON.stringify({
    interaction_id: id,
    timestamp: "2026-06-01T10:01:00",
    feedback_type: "thumbs_up",
    feedback_value: 1,
  });

function fileWith(name: string, lines: string[]): string {
  const place = path.join(api.server.dataDir, name);
  writeFileSync(place, lines.join("\n"));
  return place;
}
const importFiles = (...files: string[]) => winnow(["import", ...files], { variables: api.server.variables });
const stats = async () => (await api.call("GET", "/api/feedback/stats")).body;

test("an import stores what it can, names the lines it cannot, and a second run changes nothing", async () => {
  const lines = [line("i-1"), "{broken", line("i-2"), line("i-3", { response_time: -5 }), "", line("i-1")];
  const [logs, votes] = [fileWith("logs.jsonl", lines), fileWith("votes.jsonl", [vote("i-1"), vote("nobody")])];
  const first = await importFiles(logs, votes);
  expect(first.code).toBe(0);
  expect(first.out).toContain("logs.jsonl: 6 lines, 2 stored, 1 known already, 2 refused");
  expect(first.out).toContain("votes.jsonl: 2 lines, 2 stored, 0 known already, 0 refused");
  expect(first.error).toContain("line 2: the line is not JSON");
  expect(first.error).toContain("line 4: response_time");

  const before = await stats();
  const second = await importFiles(logs, votes);
  expect(second.out).toContain("0 stored, 3 known already, 2 refused");
  expect(await stats()).toEqual(before);
  const recount = await winnow(["stats", "--recount"], { variables: api.server.variables });
  expect(recount.code).toBe(0);
});

test("an import that was stopped goes on where it was", async () => {
  const lines = Array.from({ length: 3000 }, (_, row) => line(`r-${String(row)}`));
  const file = fileWith("long.jsonl", lines);
  const { execFile } = await import("node:child_process");
  const child = execFile(process.execPath, ["bin/winnow.mjs", "import", file], {
    env: { ...process.env, ...api.server.variables },
  });
  const before = (await stats()).total_interactions as number;
  for (let tries = 0; tries < 500 && (await stats()).total_interactions === before; tries += 1)
    await new Promise((resolve) => setTimeout(resolve, 10));
  const ended = new Promise((resolve) => child.once("exit", resolve));
  child.kill("SIGKILL");
  await ended;
  await new Promise((resolve) => setTimeout(resolve, 300));
  const stopped = (await stats()).total_interactions as number;
  expect(stopped).toBeLessThan(before + 3000);

  const { code, out } = await importFiles(file);
  expect(code).toBe(0);
  expect(out).toContain("3000 lines, 3000 stored, 0 known already");
  expect((await stats()).total_interactions).toBe(before + 3000);
});

test("the old system's ids of visitors are stored as pseudonyms, and its files leave nothing else behind", async () => {
  await importFiles(fileWith("person.jsonl", [line("p-1", { user_query: "I am at ayse@example.com" })]));
  const { body } = await api.call("GET", "/api/interactions/p-1");
  expect(JSON.stringify(body)).not.toMatch(/plain-user|plain-session|ayse@/);
  expect(body.user_query).toBe("I am at [EMAIL_1]");
});

test("a file that is not there is one line and an exit code", async () => {
  const { code, error } = await importFiles("/nowhere/at-all.jsonl");
  expect(code).not.toBe(0);
  expect(error.trim().split("\n")).toHaveLength(1);
});
