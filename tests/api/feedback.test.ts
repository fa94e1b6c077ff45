import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { anInteraction, useServer } from "@/tests/api/setup";
import { winnow } from "@/tests/server/running";

const api = useServer();
const post = (path: string, body: unknown, headers?: Record<string, string>) =>
  api.call("POST", `/api/feedback/${path}`, body, headers);
const get = async (path: string) => (await api.call("GET", `/api/feedback/${path}`)).body;
const log = async (over: Record<string, unknown> = {}) => {
  const sent = anInteraction(over);
  await api.call("POST", "/api/interactions", sent);
  return sent.interaction_id;
};
const votes = async () => {
  const { positive_feedback, negative_feedback } = await get("stats");
  return { up: positive_feedback, down: negative_feedback };
};

test("a vote answers in the old system's words", async () => {
  const id = await log();
  expect(await post("submit", { interaction_id: id, feedback_type: "thumbs_up" })).toMatchObject({
    status: 200,
    body: { status: "success", message: "Feedback recorded", interaction_id: id, dislike_reason: null },
  });
  const down = { interaction_id: id, feedback_type: "thumbs_down", dislike_reason: "outdated" };
  expect((await post("submit", down)).body.dislike_reason).toBe("outdated");
});

test("the newest vote of a visitor counts, once, however often it is sent", async () => {
  const id = await log();
  const before = await votes();
  const vote = (feedback_type: string) => post("submit", { interaction_id: id, feedback_type });
  await vote("thumbs_up");
  await vote("thumbs_up");
  expect(await votes()).toEqual({ up: before.up + 1, down: before.down });
  await vote("thumbs_down");
  expect(await votes()).toEqual({ up: before.up, down: before.down + 1 });
});

test("feedback that arrives before its interaction waits for it", async () => {
  const before = await votes();
  const sent = anInteraction();
  await post("submit", { interaction_id: sent.interaction_id, feedback_type: "thumbs_up" });
  expect(await votes()).toEqual(before);
  await api.call("POST", "/api/interactions", sent);
  expect(await votes()).toEqual({ up: before.up + 1, down: before.down });
  expect((await api.call("GET", `/api/interactions/${sent.interaction_id}`)).body.thumbs_up).toBe(1);
});

test("sessions are different visitors of one interaction", async () => {
  const id = await log();
  const before = await votes();
  const smart = (session_id: string, thumbs_up: boolean) =>
    post("submit-smart", { interaction_id: id, session_id, thumbs_up, thumbs_down: !thumbs_up });
  await smart("visitor-1", true);
  await smart("visitor-2", false);
  await smart("visitor-2", true);
  expect(await votes()).toEqual({ up: before.up + 2, down: before.down });
});

test("a smart submission is scored and put into a bucket", async () => {
  const id = await log();
  const { status, body } = await post("submit-smart", {
    ...{ interaction_id: id, user_query: "Where?", llm_response: "There.", session_id: "s-gold" },
    ...{ thumbs_up: true, session_continued: true, time_on_response_seconds: 20 },
  });
  expect([status, body]).toEqual([
    200,
    {
      ...{ status: "success", message: "Smart feedback processed", interaction_id: id },
      ...{ base_score: 0.8, adjusted_score: 1, quality_bucket: "gold", is_actionable: true },
    },
  ]);
  expect((await api.call("GET", `/api/interactions/${id}`)).body.quality_bucket).toBe("gold");
});

test("a smart submission for an interaction nobody logged makes none, and its texts join when it comes", async () => {
  const stats = await get("stats");
  const smart = await get("smart-stats");
  const sent = anInteraction();
  const texts = { user_query: "Mail ali@example.com please", llm_response: "Done." };
  await post("submit-smart", {
    interaction_id: sent.interaction_id,
    ...texts,
    thumbs_down: true,
    rephrase_within_10s: true,
  });
  expect((await get("stats")).total_interactions).toBe(stats.total_interactions);
  expect((await get("smart-stats")).fail_count).toBe(smart.fail_count + 1);
  const [waiting] = (await get("recent?limit=1")).feedbacks;
  expect(waiting).toMatchObject({ interaction_id: sent.interaction_id, user_query: "Mail [EMAIL_1] please" });
  await api.call("POST", "/api/interactions", sent);
  expect((await api.call("GET", `/api/interactions/${sent.interaction_id}`)).body.quality_bucket).toBe("fail");
});

test("the eleventh smart submission of a session in a minute is asked to wait", async () => {
  const id = await log();
  const submit = () => post("submit-smart", { interaction_id: id, session_id: "eager" });
  for (let time = 1; time <= 10; time += 1) expect((await submit()).status).toBe(200);
  const eleventh = await submit();
  expect([eleventh.status, Number(eleventh.headers.get("retry-after")) > 0]).toEqual([429, true]);
});

test("statistics are votes of interactions and positive votes of votes, in per cent", async () => {
  const stats = await get("stats");
  const count = stats.positive_feedback + stats.negative_feedback;
  expect(stats.feedback_rate).toBeCloseTo((count / stats.total_interactions) * 100, 6);
  expect(stats.positive_rate).toBeCloseTo((stats.positive_feedback / count) * 100, 6);
  expect(Object.values<number>(stats.languages).reduce((a, b) => a + b)).toBe(stats.total_interactions);
  expect(Object.values<number>(stats.intents).reduce((a, b) => a + b)).toBe(stats.total_interactions);
});

test("the reasons for a dislike are listed with labels", async () => {
  const { reasons } = await get("dislike-reasons");
  expect(reasons.map(({ id }: { id: string }) => id)).toEqual([
    "incorrect",
    "unclear",
    "too_generic",
    "outdated",
    "off_topic",
    "too_long",
    "too_short",
    "none",
  ]);
  expect(reasons.every((reason: object) => "label" in reason && "description" in reason)).toBe(true);
});

test("recent feedback comes newest first with what it is about", async () => {
  const id = await log({ user_query: "What is open on Tuesdays?" });
  await post("submit", { interaction_id: id, feedback_type: "thumbs_down", dislike_reason: "incorrect" });
  const { feedbacks, total } = await get("recent?limit=2");
  expect(feedbacks).toHaveLength(2);
  expect(total).toBeGreaterThan(2);
  expect(feedbacks[0]).toMatchObject({
    ...{ interaction_id: id, type: "thumbs_down", thumbs_up: false, thumbs_down: true, dislike_reason: "incorrect" },
    ...{ user_query: "What is open on Tuesdays?", intent: "attraction", language: "en", quality_bucket: null },
  });
});

test("an intent that fails often is named with what to do", async () => {
  for (let time = 0; time < 6; time += 1) {
    const id = await log({ intent: "gps_navigation" });
    await post("submit-smart", { interaction_id: id, session_id: `fail-${String(time)}`, thumbs_down: true });
  }
  const { high_failure_intents, summary } = await get("insights");
  expect(high_failure_intents[0]).toMatchObject({ intent: "gps_navigation", fail: 6, gold: 0, fail_rate: 100 });
  expect(high_failure_intents[0].recommendation).not.toBe("");
  expect(summary).toContain("1 intent fails");
});

test("pairs join the newest gold and the newest failed answer to the same question", async () => {
  const question = "Which ferry goes to Princes' Islands today?";
  const judged = async (llm_response: string, isGold: boolean) => {
    const id = await log({ user_query: question, llm_response });
    const signals = isGold
      ? { thumbs_up: true, tool_or_link_used: true }
      : { thumbs_down: true, rephrase_within_10s: true };
    await post("submit-smart", { interaction_id: id, session_id: `p-${id}`, ...signals });
  };
  await judged("The ferry from Kabataş leaves every hour until the evening.", true);
  await judged("I do not know any ferry, sorry about that.", false);
  const { body } = await post("generate-dpo-pairs", undefined);
  expect(body).toMatchObject({ status: "success", pairs_generated: 1 });
  const file = await api.call("GET", body.output_file);
  expect(JSON.parse(file.body)).toMatchObject({
    prompt: question,
    chosen: expect.stringContaining("Kabataş"),
    rejected: expect.stringContaining("sorry"),
  });
  expect((await get("smart-stats")).preference_pairs_generated).toBe(1);
});

test("the export holds exactly what the old rules select, counted in code points, both ends included", async () => {
  const of = (length: number) => "👍".repeat(length);
  const lengths = [19, 20, 500, 501];
  const ids = await Promise.all(lengths.map((length) => log({ llm_response: of(length), intent: "length_test" })));
  await post("submit", { interaction_id: ids[1], feedback_type: "thumbs_up" });
  await post("submit", { interaction_id: ids[2], feedback_type: "thumbs_down" });
  const rows = async (body?: unknown, query = "") => {
    const answer = (await post(`export${query}`, body)).body;
    const lines = (await api.call("GET", answer.output_file)).body.trim().split("\n");
    expect(answer.count).toBe(lines[0] === "" ? 0 : lines.length);
    expect(answer.examples_exported).toBe(answer.count);
    const all = lines.filter((line: string) => line !== "").map((line: string) => JSON.parse(line));
    return all.filter((row: { intent: string }) => row.intent === "length_test");
  };
  expect((await rows()).map((row: { output: string }) => [...row.output].length).sort()).toEqual([20, 500]);
  const positive = await rows({ filter_positive_only: true });
  expect(positive).toEqual([
    {
      ...{ instruction: "Where is the Galata Tower?", output: of(20), language: "en", intent: "length_test" },
      metadata: { interaction_id: ids[1], response_time: null, has_map_data: false },
    },
  ]);
  expect(await rows(undefined, "?min_response_length=501&max_response_length=501")).toHaveLength(1);
  expect(await rows({ approved_only: true })).toEqual([]);
});

test("the terminal writes the same file as the call", async () => {
  const { body } = await post("export", { min_response_length: 1, max_response_length: 400 });
  const words = ["export", "--min", "1", "--max", "400"];
  const { code, out } = await winnow(words, { variables: api.server.variables });
  expect([code, out.split("\n")[0]]).toEqual([0, `${body.message as string}.`]);
  const written = readFileSync(out.trim().split("\n").at(-1) ?? "", "utf8");
  expect(written).toBe((await api.call("GET", body.output_file)).body);
  const bad = await winnow(["export", "--min", "9", "--max", "3"], { variables: api.server.variables });
  expect([bad.code, bad.error]).toEqual([
    1,
    "winnow export: max_response_length must not be smaller than min_response_length\n",
  ]);
});

test("a file that is not one of ours is not found, whatever it is called", async () => {
  for (const name of ["nothing.jsonl", "..%2Fsecret.key", "%2e%2e%2fwinnow.db", "training_data.jsonl%00"])
    expect((await api.call("GET", `/api/feedback/exports/${name}`)).status).toBe(404);
});

test.each([
  ["an unknown type", "submit", { interaction_id: "x", feedback_type: "meh" }, "feedback_type"],
  [
    "an unknown reason",
    "submit",
    { interaction_id: "x", feedback_type: "thumbs_down", dislike_reason: "ugly" },
    "dislike_reason",
  ],
  ["a rating without value", "submit", { interaction_id: "x", feedback_type: "rating" }, "feedback_value"],
  ["a rating of 6", "submit", { interaction_id: "x", feedback_type: "rating", feedback_value: 6 }, "feedback_value"],
  ["a comment without text", "submit", { interaction_id: "x", feedback_type: "comment" }, "comment"],
  [
    "a negative time",
    "submit",
    { interaction_id: "x", feedback_type: "thumbs_up", time_on_response_seconds: -1 },
    "time_on_response_seconds",
  ],
  ["no id", "submit", { feedback_type: "thumbs_up" }, "interaction_id"],
  ["an id of 101 characters", "submit-smart", { interaction_id: "i".repeat(101) }, "interaction_id"],
  [
    "a question of 2,001 characters",
    "submit-smart",
    { interaction_id: "x", user_query: "q".repeat(2001) },
    "user_query",
  ],
  [
    "an answer of 10,001 characters",
    "submit-smart",
    { interaction_id: "x", llm_response: "q".repeat(10_001) },
    "llm_response",
  ],
  [
    "an hour and a second",
    "submit-smart",
    { interaction_id: "x", time_on_response_seconds: 3601 },
    "time_on_response_seconds",
  ],
  ["a flag that is no boolean", "submit-smart", { interaction_id: "x", thumbs_up: "yes" }, "thumbs_up"],
  ["lengths the wrong way round", "export", { min_response_length: 9, max_response_length: 3 }, "max_response_length"],
])("%s is refused with a problem that names the field", async (_, path, body, field) => {
  const answer = await post(path, body);
  expect([answer.status, answer.type]).toEqual([422, "application/problem+json"]);
  expect(answer.body.issues.map((issue: { path: string }) => issue.path)).toContain(field);
});
