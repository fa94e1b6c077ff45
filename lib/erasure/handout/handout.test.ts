import { expect, test } from "vitest";
import { noCounts } from "@/lib/erasure/counts";
import { asHtml } from "@/lib/erasure/handout/as-html";
import { asJson } from "@/lib/erasure/handout/as-json";
import type { HandoutWriter, OtherFeedback, StoredInteraction } from "@/lib/erasure/handout/stored";

const feedback = {
  type: "comment",
  value: null,
  comment: `<b>"bold" & 'brave'</b>`,
  dislike_reason: null,
  signals: { copied_response: true, shared_response: false },
  base_score: null,
  adjusted_score: null,
  quality_bucket: null,
  timestamp: "2026-03-02T10:00:00.000Z",
  received_at: "2026-03-02T10:00:00.000Z",
  source: "api",
};
const waiting = { waiting_query: "<i>", waiting_answer: null, waiting_language: null, waiting_intent: null };
const other: OtherFeedback = { ...feedback, ...waiting, interaction_id: "<other>" };
const interaction = (over: Partial<StoredInteraction> = {}): StoredInteraction => ({
  interaction_id: "i-1",
  timestamp: "2026-03-02T10:00:00.000Z",
  user_query: `<script>alert("1")</script>`,
  llm_response: "أهلا",
  language: "ar",
  intent: "greeting",
  location: null,
  metadata: { "<key>": "<value>" },
  thumbs_up: 0,
  thumbs_down: 0,
  review_state: "approved",
  spans: [{ field: "query", start: 0, end: 1, entity: "BIRTH_DATE", state: "redacted" }],
  feedback: [feedback],
  decisions: [{ decision: "approve", quality: 4, at: "2026-03-03T10:00:00.000Z", undone_at: null }],
  files: [{ file: "a.jsonl", made_at: "2026-03-04T10:00:00.000Z", withdrawn_at: "2026-03-05T10:00:00.000Z" }],
  ...over,
});

function written(writer: HandoutWriter, interactions: StoredInteraction[], others: OtherFeedback[]): string {
  const counts = { ...noCounts(), interactions: interactions.length };
  const summary = { madeAt: new Date("2026-03-06T10:00:00Z"), subject: "user" as const, counts };
  const { begin, between, end } = writer;
  return [
    begin(summary),
    ...interactions.map((one, index) => writer.interaction(one, index)),
    between(),
    ...others.map((one, index) => writer.feedback(one, index)),
    end(summary),
  ].join("");
}

test("what is handed out for programs is JSON, however much there is", () => {
  for (const interactions of [[], [interaction()], [interaction(), interaction({ interaction_id: "i-2" })]])
    for (const others of [[], [other], [other, other]])
      expect(JSON.parse(written(asJson, interactions, others))).toMatchObject({
        made_at: "2026-03-06T10:00:00.000Z",
        subject: "user",
        interactions,
        other_feedback: others,
      });
});

test("what is handed out to read says everything in words", () => {
  const page = written(asHtml, [interaction()], []);
  for (const words of [
    "1 interaction",
    "as of 6 Mar 2026, 10:00 UTC",
    "أهلا",
    "birth date in the question, redacted",
    "approve, quality 4, 3 Mar 2026, 10:00 UTC",
    "a.jsonl, made 4 Mar 2026, 10:00 UTC, deleted",
    "copied response: yes",
    "intent: greeting",
  ])
    expect(page).toContain(words);
  expect(page).not.toContain("shared response");
});

test("no text of a chat is anything but text on the page", () => {
  const page = written(asHtml, [interaction()], [other]);
  for (const text of ["<script", "<b>", "<i>", "<key>", "<value>", "<other>"]) expect(page).not.toContain(text);
  expect(page).toContain("&lt;script&gt;alert(&quot;1&quot;)&lt;/script&gt;");
  expect(page).toContain("&lt;b&gt;&quot;bold&quot; &amp; &#39;brave&#39;&lt;/b&gt;");
});
