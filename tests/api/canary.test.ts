import { readdirSync, readFileSync, statSync } from "node:fs";
import path from "node:path";
import { expect, test } from "vitest";
import { anInteraction, useServer } from "@/tests/api/setup";
import { winnow } from "@/tests/server/running";
import { signedIn } from "@/tests/server/signed-in";

const api = useServer();

const COUNT = 200;
const digits = (seed: number, length: number) =>
  Array.from({ length }, (_, index) => String((seed * 7919 + index * 104_729 + ((seed * index) % 13)) % 10)).join("");
const luhn = (body: string) => {
  const sum = [...body].reverse().reduce((total, digit, index) => {
    const doubled = Number(digit) * (index % 2 === 0 ? 2 : 1);
    return total + (doubled > 9 ? doubled - 9 : doubled);
  }, 0);
  return body + String((10 - (sum % 10)) % 10);
};
const iban = (account: string) => {
  const remainder = [...`${account}292700`].reduce((rest, digit) => (rest * 10 + Number(digit)) % 97, 0);
  return `TR${String(98 - remainder).padStart(2, "0")}${account}`;
};

/** One personal string nobody else has, in the words around which people write it. */
const KINDS: readonly ((serial: number) => { secret: string; text: string })[] = [
  (n) => ({ secret: `canary.${String(n)}.kanarya@example.org`, text: `write to canary.${String(n)}.kanarya@example.org` }),
  (n) => ({ secret: `+90 532 ${digits(n, 3)} ${digits(n + 1, 2)} ${digits(n + 2, 2)}`, text: `my phone is +90 532 ${digits(n, 3)} ${digits(n + 1, 2)} ${digits(n + 2, 2)}` }),
  (n) => ({ secret: luhn(`411111${digits(n, 9)}`), text: `my card ${luhn(`411111${digits(n, 9)}`)}` }),
  (n) => ({ secret: iban(`0006100${digits(n, 15)}`), text: `my IBAN is ${iban(`0006100${digits(n, 15)}`)}` }),
  (n) => ({ secret: `U ${digits(n, 8)}`, text: `my passport number is U ${digits(n, 8)}` }),
  (n) => ({ secret: `Kanaria Vogelsang${"abcdefghij".charAt(n % 10)}${"klmnopqrst".charAt(Math.floor(n / 10) % 10)}`, text: `My name is Kanaria Vogelsang${"abcdefghij".charAt(n % 10)}${"klmnopqrst".charAt(Math.floor(n / 10) % 10)}.` }),
  (n) => ({ secret: `hunter-${digits(n, 9)}`, text: `my password is hunter-${digits(n, 9)}` }),
  (n) => ({ secret: `203.0.${String(n % 250)}.${String((n * 7) % 250)}`, text: `my IP address is 203.0.${String(n % 250)}.${String((n * 7) % 250)}` }),
]; // prettier-ignore

const CANARIES = Array.from({ length: COUNT }, (_, serial) => {
  const kind = KINDS[serial % KINDS.length];
  if (!kind) throw new Error("There are no kinds.");
  return kind(serial + 100);
});

let answers = "";
const send = async (method: string, place: string, body: unknown, headers?: Record<string, string>) => {
  const answer = await api.call(method, place, body, headers);
  answers += typeof answer.body === "string" ? answer.body : JSON.stringify(answer.body);
  return answer;
};

type Door = (text: string, serial: number) => Promise<unknown>;

/** Every way in; a door that refuses must not keep, log or repeat what it refused either. */
const DOORS: Record<string, Door> = {
  question: (text) => send("POST", "/api/interactions", anInteraction({ user_query: text })),
  "the same in a session": (text, n) =>
    send("POST", "/api/interactions", anInteraction({ user_query: text, session_id: `canary-${String(n % 5)}` })),
  "question that the answer repeats": (text) =>
    send("POST", "/api/interactions", anInteraction({ user_query: text, llm_response: `You wrote: ${text}` })),
  batch: (text) =>
    send("POST", "/api/interactions", { interactions: [anInteraction({ user_query: text }), { user_query: text }] }),
  metadata: (text) =>
    send("POST", "/api/interactions", anInteraction({ metadata: { note: text, list: [{ deep: text }], [text]: 1 } })),
  "small texts": (text) =>
    send(
      "POST",
      "/api/interactions",
      anInteraction({ method: text.slice(0, 64), model: text, variant: text.slice(0, 64), location: text }),
    ),
  ids: (text, n) =>
    send("POST", "/api/interactions", anInteraction({ user_id: `${text} ${String(n)}`, session_id: text })),
  "repeated request": (text) =>
    send("POST", "/api/interactions", anInteraction({ user_query: text }), { "idempotency-key": text.slice(0, 200) }),
  "broken body": (text) => send("POST", "/api/interactions", `{"user_query":"${text}","llm_response":`),
  "wrong fields": (text) =>
    send("POST", "/api/interactions", {
      user_query: text,
      llm_response: 7,
      language: text,
      timestamp: text,
      [text]: 1,
    }),
  comment: async (text) => {
    const sent = anInteraction();
    await api.call("POST", "/api/interactions", sent);
    const { interaction_id } = sent;
    await send("POST", "/api/feedback/submit", { interaction_id, feedback_type: "comment", comment: text });
  },
  "wrong feedback": (text) =>
    send("POST", "/api/feedback/submit", { interaction_id: "x", feedback_type: text, dislike_reason: text }),
  "smart feedback that waits": (text, n) =>
    send("POST", "/api/feedback/submit-smart", {
      ...{ interaction_id: `waits-${String(n)}`, user_query: text, llm_response: `You wrote: ${text}` },
      ...{ session_id: `smart-${String(n)}`, thumbs_up: true },
    }),
  search: (text) => send("GET", `/api/feedback/recent?limit=${encodeURIComponent(text)}`, undefined),
};

/** Every byte that the installation has written: the database, its log, exports. */
function bytesOf(folder: string): Buffer {
  const files = readdirSync(folder, { recursive: true, encoding: "utf8" }).map((name) => path.join(folder, name));
  return Buffer.concat(files.filter((file) => statSync(file).isFile()).map((file) => readFileSync(file)));
}

async function rowsOf(databaseUrl: string): Promise<string> {
  const { default: pg } = await import("pg");
  const client = new pg.Client({ connectionString: databaseUrl });
  await client.connect();
  const { rows } = await client.query<{ name: string }>(
    `SELECT tablename AS name FROM pg_tables WHERE schemaname = 'public'`,
  );
  let text = "";
  for (const { name } of rows) {
    const found = await client.query<{ row: unknown }>(`SELECT row_to_json(t) AS row FROM "${name}" t`);
    text += JSON.stringify(found.rows);
  }
  await client.end();
  return text;
}

const lookAlikes = (secret: string) => [secret, secret.replaceAll(" ", ""), JSON.stringify(secret).slice(1, -1)];

test("two hundred personal strings sent through every door are nowhere to be found afterwards", async () => {
  const doors = Object.values(DOORS);
  for (const [serial, { text }] of CANARIES.entries()) {
    await doors[serial % doors.length]?.(text, serial);
    await doors[(serial * 3 + 1) % doors.length]?.(text, serial + COUNT);
  }
  const lines = CANARIES.map(({ text }, serial) =>
    JSON.stringify({
      ...{ interaction_id: `file-${String(serial)}`, timestamp: "2026-09-01T06:06:26", user_query: text },
      ...{ llm_response: `You wrote: ${text}`, session_id: text, user_id: text, language: "en", intent: "help" },
    }),
  );
  const votes = CANARIES.map(({ text }, serial) =>
    JSON.stringify({ interaction_id: `file-${String(serial)}`, feedback_type: "comment", timestamp: "2026-09-01T06:07:00", comment: text }),
  ); // prettier-ignore
  const broken = CANARIES.map(({ text }) => `{"user_query":"${text}`);
  const admin = await signedIn(api.server);
  const file = await admin("POST", "/api/imports?name=canary.jsonl", [...lines, ...votes, ...broken].join("\n"), {
    "content-type": "application/x-ndjson",
  });
  answers += JSON.stringify(file.body);
  const marker = "a harmless question about the ferry to Kadıköy";
  await send("POST", "/api/interactions", anInteraction({ user_query: marker, llm_response: "At every half hour." }));
  await send("POST", "/api/feedback/export", { min_response_length: 0, max_response_length: 100_000 });
  await send("POST", "/api/feedback/generate-dpo-pairs", {});
  const { out, error } = await winnow(["stats"], { variables: api.server.variables });
  await api.server.stop();

  const { DATABASE_URL: databaseUrl } = api.server.variables;
  const rows = databaseUrl ? await rowsOf(databaseUrl) : "";
  const places = {
    database: rows,
    "data folder": bytesOf(api.server.dataDir).toString("latin1") + bytesOf(api.server.dataDir).toString("utf8"),
    log: api.server.output(),
    answers,
    "command line": out + error,
  };
  const found = CANARIES.flatMap(({ secret }) =>
    Object.entries(places).flatMap(([place, text]) =>
      lookAlikes(secret).some((form) => text.includes(form)) ? [`${secret} in the ${place}`] : [],
    ),
  );
  expect(found).toEqual([]);
  expect(places["data folder"]).toContain(marker);
  expect(places.database === "" || rows.includes(marker)).toBe(true);
}, 180_000);
