export type SnippetName = "interaction" | "batch" | "feedback" | "widget" | "javascript" | "python";

type Snippet = {
  tab: string;
  /** What has to be known to use it. */
  note: string;
  code: string;
};

const JSON_BODY = '-H "Authorization: Bearer $WINNOW_KEY" \\\n  -H "Content-Type: application/json"';

const curl = (url: string, body: object) =>
  `curl -X POST "${url}" \\\n  ${JSON_BODY} \\\n  -d '${JSON.stringify(body, null, 2).replaceAll("'", "’")}'`;

const INTERACTION = {
  interaction_id: "chat-0001",
  user_query: "Where is the Galata Tower?",
  llm_response: "In Beyoğlu, a short walk from the Şişhane metro station.",
  language: "en",
  intent: "attraction",
  response_time: 840,
  session_id: "session-1",
};
const FOLLOWING = {
  interaction_id: "chat-0002",
  user_query: "Galata Kulesi kaçta kapanıyor?",
  llm_response: "Kapanış saati mevsime göre değişir; gitmeden önce resmî sayfaya bakın.",
  session_id: "session-2",
};

const widget = (address: string) =>
  `<script src="${address}/widget.js" defer></script>

<!-- Under each answer, with the id under which it was logged -->
<winnow-feedback interaction-id="chat-0001"></winnow-feedback>`;

const javascript = (address: string) =>
  `const response = await fetch("${address}/api/interactions", {
  method: "POST",
  headers: {
    authorization: \`Bearer \${process.env.WINNOW_KEY}\`,
    "content-type": "application/json",
  },
  body: JSON.stringify({
    user_query: question,
    llm_response: answer,
    session_id: sessionId,
  }),
});
const { interaction_id } = await response.json();`;

const python = (address: string) =>
  `import os

import requests

response = requests.post(
    "${address}/api/interactions",
    headers={"Authorization": f"Bearer {os.environ['WINNOW_KEY']}"},
    json={
        "user_query": question,
        "llm_response": answer,
        "session_id": session_id,
    },
    timeout=10,
)
response.raise_for_status()
interaction_id = response.json()["interaction_id"]`;

/** How a chatbot talks to Winnow at this address, ready to be copied. */
export function snippetsFor(address: string): Record<SnippetName, Snippet> {
  return {
    interaction: {
      tab: "One interaction",
      note: "Only user_query and llm_response are required. Without an interaction_id the answer brings one.",
      code: curl(`${address}/api/interactions`, INTERACTION),
    },
    batch: {
      tab: "Batch",
      note: "Up to 1,000 at once; each is answered on its own, and one that is known already changes nothing.",
      code: curl(`${address}/api/interactions`, { interactions: [INTERACTION, FOLLOWING] }),
    },
    feedback: {
      tab: "Feedback",
      note: "A vote on an interaction: thumbs_up, thumbs_down, rating with a feedback_value, or comment.",
      code: curl(`${address}/api/feedback/submit`, {
        interaction_id: "chat-0001",
        feedback_type: "thumbs_down",
        dislike_reason: "outdated",
      }),
    },
    widget: {
      tab: "Widget",
      note: "Two thumbs under each answer of a chat page. It needs no key, but the page’s origin has to be listed below.",
      code: widget(address),
    },
    javascript: {
      tab: "JavaScript",
      note: "On the chatbot’s server, where the key stays secret; never in a page.",
      code: javascript(address),
    },
    python: {
      tab: "Python",
      note: "On the chatbot’s server, where the key stays secret; it needs the package requests.",
      code: python(address),
    },
  };
}
