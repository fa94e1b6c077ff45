import { countWords } from "@/lib/erasure/counts";
import { EXPLANATIONS } from "@/lib/erasure/handout/explanations";
import type { HandoutWriter, OtherFeedback, StoredFeedback, StoredInteraction } from "@/lib/erasure/handout/stored";
import { formatDateTime } from "@/lib/platform/format";

const ENTITIES: Record<string, string> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;", "'": "&#39;" };

/** Text as it stands between tags and within quotes. */
const escaped = (text: string): string => text.replaceAll(/[&<>"']/g, (character) => ENTITIES[character] ?? "");
const paragraph = (text: string) => `<p dir="auto">${escaped(text)}</p>`;
const list = (items: readonly string[]) =>
  items.length === 0 ? "" : `<ul>${items.map((text) => `<li dir="auto">${escaped(text)}</li>`).join("")}</ul>`;

const STYLE = `:root{color-scheme:light}body{font:16px/1.5 system-ui,sans-serif;color:#1f1c17;background:#fff;max-width:46rem;margin:2rem auto;padding:0 1rem}
h1{font-size:1.6rem}h2{font-size:1.25rem;margin-top:2.5rem}h3{font-size:1rem;margin-bottom:.25rem}article{border-top:1px solid #8a8375;padding:.75rem 0;break-inside:avoid}
dt{font-weight:600;color:#625c50}dd{margin:0 0 .5rem}p{white-space:pre-wrap;overflow-wrap:anywhere;margin:.25rem 0}li{overflow-wrap:anywhere}@media print{body{margin:0;max-width:none}}`;

const KINDS: Record<string, string> = {
  thumbs_up: "Thumbs up",
  thumbs_down: "Thumbs down",
  rating: "Rating",
  comment: "Comment",
  smart: "How the answer was used",
};

const FIELDS: Record<string, string> = { query: "question", answer: "answer" };
const nameWords = (name: string): string => name.replaceAll("_", " ");

function valueWords(value: unknown): string {
  if (typeof value === "boolean") return value ? "yes" : "no";
  return typeof value === "string" ? value : JSON.stringify(value);
}

/** Every value that says something, by its name: `session_continued: yes`. */
const fieldWords = (value: unknown): string[] =>
  value === null || typeof value !== "object"
    ? []
    : Object.entries(value)
        .filter(([, inner]) => inner !== null && inner !== false && inner !== 0)
        .map(([name, inner]) => `${nameWords(name)}: ${valueWords(inner)}`);

function feedbackWords({ type, value, comment, dislike_reason, signals, timestamp }: StoredFeedback): string {
  const words = [
    value === null ? "" : String(value),
    comment === null ? "" : `“${comment}”`,
    dislike_reason === null ? "" : `reason: ${nameWords(dislike_reason)}`,
    ...fieldWords(signals),
  ].filter((text) => text !== "");
  return `${KINDS[type] ?? type}, ${formatDateTime(timestamp)}${words.length > 0 ? `: ${words.join("; ")}` : ""}`;
}

const entry = (name: string, html: string) => (html === "" ? "" : `<dt>${escaped(name)}</dt><dd>${html}</dd>`);

/** What is shown in a place of its own; every other field of an interaction stands in one list. */
const SHOWN = new Set(["timestamp", "user_query", "llm_response", "spans", "feedback", "decisions", "files"]);

function interactionArticle(stored: StoredInteraction): string {
  const others = Object.fromEntries(Object.entries(stored).filter(([name]) => !SHOWN.has(name)));
  const spans = stored.spans.map(
    ({ entity, field, state }) => `${nameWords(entity.toLowerCase())} in the ${FIELDS[field] ?? field}, ${state}`,
  );
  const decisions = stored.decisions.map(
    ({ decision, quality, at, undone_at }) =>
      `${decision}${quality === null ? "" : `, quality ${String(quality)}`}, ${formatDateTime(at)}${undone_at === null ? "" : ", taken back"}`,
  );
  const files = stored.files.map(
    ({ file, made_at, withdrawn_at }) =>
      `${file}, made ${formatDateTime(made_at)}${withdrawn_at === null ? "" : ", deleted"}`,
  );
  return `<article><h3>${escaped(formatDateTime(stored.timestamp))}</h3><dl>${[
    entry("Question", paragraph(stored.user_query)),
    entry("Answer", paragraph(stored.llm_response)),
    entry("Feedback", list(stored.feedback.map(feedbackWords))),
    entry("Taken out, or marked", list(spans)),
    entry("Decided by reviewers", list(decisions)),
    entry("In files", list(files)),
    entry("Kept beside it", list(fieldWords(others))),
  ].join("")}</dl></article>\n`;
}

function feedbackArticle(feedback: OtherFeedback): string {
  const { interaction_id, waiting_query, waiting_answer } = feedback;
  return `<article><h3 dir="auto">${escaped(feedbackWords(feedback))}</h3><dl>${[
    entry("About", paragraph(interaction_id)),
    entry("Question", waiting_query === null ? "" : paragraph(waiting_query)),
    entry("Answer", waiting_answer === null ? "" : paragraph(waiting_answer)),
  ].join("")}</dl></article>\n`;
}

const WORDS: readonly [string, string][] = [
  ["Taken out, or marked", EXPLANATIONS.spans],
  ["Feedback", EXPLANATIONS.feedback],
  ["Decided by reviewers", EXPLANATIONS.decisions],
  ["In files", EXPLANATIONS.files],
  ["How much is stored", EXPLANATIONS.counts],
];

/** A handout for people: a page without scripts, to be read or printed. */
export const asHtml: HandoutWriter = {
  contentType: "text/html; charset=utf-8",
  begin: ({ madeAt, subject, counts }) => `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>What is stored about you</title><style>${STYLE}</style></head><body><main>
<h1>What is stored about you</h1>
<p>Everything that is stored of this ${subject === "user" ? "visitor" : "conversation"}, as of ${formatDateTime(madeAt)}.</p>
${list(countWords(counts))}
<h2>Questions and answers</h2>
<p>${escaped(EXPLANATIONS.interactions)}</p>
`,
  interaction: interactionArticle,
  between: () => `<h2>Other feedback</h2>\n<p>${escaped(EXPLANATIONS.other_feedback)}</p>\n`,
  feedback: feedbackArticle,
  end: () =>
    `<h2>What the words mean</h2>\n<dl>${WORDS.map(([name, text]) => entry(name, paragraph(text))).join("")}</dl>\n</main></body></html>\n`,
};
