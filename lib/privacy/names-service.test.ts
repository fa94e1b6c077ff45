import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import { afterEach, beforeEach, expect, test } from "vitest";
import { createNamesService } from "@/lib/privacy/names-service";

type Behaviour = (response: ServerResponse, url: URL) => boolean;

const NAMES = ["Sarah Mitchell", "John", "Zoë", "𝒥ack"];
/** What Presidio can tell apart in each language it has. */
const ENTITIES: Record<string, string[]> = { en: ["PERSON", "EMAIL_ADDRESS"], de: ["EMAIL_ADDRESS"] };

let languages = ENTITIES;
let behave: Behaviour = () => false;
let asked: { path: string; body: any }[] = [];
let time = 0;
let baseUrl = "";

/** Places are counted in code points, as in Python. */
function personsIn(text: string, allowed: readonly string[]) {
  const found = NAMES.filter((name) => text.includes(name) && !allowed.includes(name));
  return found.map((name) => {
    const start = Array.from(text.slice(0, text.indexOf(name))).length;
    const end = start + Array.from(name).length;
    return { analysis_explanation: null, end, entity_type: "PERSON", score: 0.85, start };
  });
}

function send(response: ServerResponse, status: number, body: unknown): true {
  response.writeHead(status, { "content-type": "application/json" }).end(JSON.stringify(body));
  return true;
}

/** As presidio-analyzer's app.py answers. */
function answer(response: ServerResponse, url: URL, body: any) {
  const language: string | null = url.pathname === "/analyze" ? body.language : url.searchParams.get("language");
  const entities = language === null ? Object.values(languages).flat() : (languages[language] ?? []);
  const none = { error: "No matching recognizers were found to serve the request." };
  if (url.pathname === "/supportedentities")
    return send(response, entities[0] ? 200 : 500, entities[0] ? entities : none);
  if (url.pathname !== "/analyze") return send(response, 404, { error: "The requested URL was not found." });
  if (body.text.length === 0) return send(response, 500, { error: "No text provided" });
  if (!entities.includes("PERSON")) return send(response, 500, none);
  if (!body.text.every((text: string) => text.isWellFormed())) return send(response, 500, { error: "can't encode" });
  return send(
    response,
    200,
    body.text.map((text: string) => personsIn(text, body.allow_list)),
  );
}

async function receive(request: IncomingMessage, response: ServerResponse) {
  let text = "";
  for await (const chunk of request) text += String(chunk);
  const url = new URL(request.url ?? "", "http://localhost");
  const body: unknown = text === "" ? null : JSON.parse(text);
  asked.push({ path: `${url.pathname}${url.search}`, body });
  if (!behave(response, url)) answer(response, url, body);
}

const server = createServer((request, response) => void receive(request, response));
const listen = (port: number) => new Promise<void>((resolve) => server.listen(port, "127.0.0.1", resolve));
function portOf() {
  const address = server.address();
  return typeof address === "object" && address ? address.port : 0;
}
function close() {
  server.closeAllConnections();
  return new Promise((resolve) => server.close(resolve));
}

beforeEach(async () => {
  await listen(0);
  [languages, behave, asked, time] = [ENTITIES, () => false, [], Date.UTC(2026, 0, 1)];
  baseUrl = `http://127.0.0.1:${portOf()}`;
});
afterEach(close);

const service = (allowList: string[] = [], timeoutMs = 10_000) =>
  createNamesService({ baseUrl, fetch, allowList, now: () => new Date(time), timeoutMs });
const analyses = () => asked.filter(({ path }) => path === "/analyze");
const always =
  (status: number, body: unknown): Behaviour =>
  (response) =>
    send(response, status, body);
const failing = always(500, { error: "out of memory" });

async function found(texts: string[], names = service()) {
  const places = await names.find(texts, "en");
  return places?.map((spans, index) => spans.map(({ start, end }) => texts[index]?.slice(start, end))) ?? null;
}

test("names are found in each text, in the order of the texts", async () => {
  const texts = ["I'm John.", "Where is Galata?", "", "42 👍", "Zoë and Sarah Mitchell"];
  expect(await found(texts)).toEqual([["John"], [], [], [], ["Sarah Mitchell", "Zoë"]]);
  expect(await service().find(["I'm John."], "en-US")).toEqual([[{ start: 4, end: 8, score: 0.85 }]]);
});

test("the service is asked for persons only, and told which names are none", async () => {
  expect(await found(["John at Zoë", "!"], service(["Zoë"]))).toEqual([["John"], []]);
  const [question] = analyses();
  expect(question?.body).toEqual({
    text: ["John at Zoë"],
    language: "en",
    entities: ["PERSON"],
    score_threshold: 0.4,
    allow_list: ["Zoë"],
    allow_list_match: "exact",
  });
});

test("it is not asked at all where there is nothing that could be a name", async () => {
  expect(await found([])).toEqual([]);
  expect(await found(["", "12:30", "👍"])).toEqual([[], [], []]);
  expect(await service().find(["John"], "")).toEqual([[]]);
  expect(asked).toEqual([]);
});

test("emoji and other letters beyond the first plane do not shift a name", async () => {
  const texts = ["😀 John", "👨‍👩‍👧‍👦🇹🇷 John 👋 Zoë", "I'm 𝒥ack", "\ud83d John"];
  expect(await found(texts)).toEqual([["John"], ["John", "Zoë"], ["𝒥ack"], ["John"]]);
});

test("many texts, and long ones, are asked about in portions", async () => {
  const texts = Array.from({ length: 250 }, (_, index) => (index % 2 === 0 ? "John" : "nobody"));
  expect(await found(texts)).toEqual(texts.map((text) => (text === "John" ? ["John"] : [])));
  expect(analyses().map(({ body }) => body.text.length)).toEqual([100, 100, 50]);
  asked = [];
  const long = `${"word ".repeat(1500)}John`;
  expect(await found([long, long, "John"])).toEqual([["John"], ["John"], ["John"]]);
  expect(analyses().map(({ body }) => body.text.length)).toEqual([1, 2]);
});

test("a service that is down is unavailable", async () => {
  const names = service();
  await close();
  expect(await found(["John"], names)).toBeNull();
});

test("a service that is too slow is given up, and asked once more", async () => {
  behave = () => true;
  expect(await found(["John"], service([], 100))).toBeNull();
  expect(analyses()).toHaveLength(2);
});

test("an answer that trickles in does not outlast the timeout either", async () => {
  behave = (response) => {
    response.writeHead(200, { "content-type": "application/json" }).write("[[");
    return true;
  };
  expect(await found(["John"], service([], 100))).toBeNull();
});

test("one failure is made good by asking again", async () => {
  behave = (response, url) => {
    if (url.pathname === "/analyze") behave = () => false;
    return send(response, 500, { error: "busy" });
  };
  expect(await found(["John"])).toEqual([["John"]]);
});

const span = { entity_type: "PERSON", start: 0, end: 4, score: 0.85 };

test.each([
  ["an error, which may quote the text", 500, { error: "can't read 'John'" }],
  ["an answer for one text instead of a list", 200, [span]],
  ["an answer for more texts than were asked about", 200, [[span], []]],
  ["an answer for fewer", 200, []],
  ["something else", 200, { names: ["John"] }],
  ["a place beyond the end", 200, [[{ ...span, end: 5 }]]],
  ["a place before the start", 200, [[{ ...span, start: -1 }]]],
  ["a place that ends before it starts", 200, [[{ ...span, start: 3, end: 1 }]]],
  ["an empty place", 200, [[{ ...span, start: 2, end: 2 }]]],
  ["half a letter", 200, [[{ ...span, end: 3.5 }]]],
  ["a place without its end", 200, [[{ ...span, end: undefined }]]],
  ["a score that is none", 200, [[{ ...span, score: 7 }]]],
  ["an address where nobody knows the protocol", 404, { error: "not found" }],
])("%s counts as no answer", async (_, status, body) => {
  behave = always(status, body);
  expect(await found(["John"])).toBeNull();
});

test.each([
  ["text that is no JSON", "<html>502</html>"],
  ["half an answer", '[[{"entity_type":"PERSON"'],
  ["nothing", ""],
  ["far more than there can be to say", `${JSON.stringify([[span]])}${" ".repeat(3_000_000)}`],
])("%s counts as no answer", async (_, text) => {
  behave = (response) => {
    response.end(text);
    return true;
  };
  expect(await found(["John"])).toBeNull();
});

test("a name longer than any is no answer, and other things than persons are none of ours", async () => {
  behave = always(200, [[{ ...span, end: 201 }]]);
  expect(await found(["x".repeat(300)])).toBeNull();
  behave = always(200, [[span, { ...span, entity_type: "LOCATION", end: 900 }]]);
  expect(await found(["John"])).toEqual([["John"]]);
});

test("the texts are sent nowhere else", async () => {
  behave = (response, url) => {
    if (url.pathname !== "/analyze") return false;
    response.writeHead(307, { location: "/elsewhere" }).end();
    return true;
  };
  expect(await found(["John"])).toBeNull();
  expect(asked.map(({ path }) => path)).toEqual(["/analyze", "/analyze"]);
});

test("a language that the service doesn't speak has no names, and is not asked about again for an hour", async () => {
  const names = service();
  expect(await names.find(["Ben John", "merhaba"], "tr")).toEqual([[], []]);
  expect(await names.find(["Ich heiße John"], "de")).toEqual([[]]);
  expect(analyses()).toHaveLength(2);
  expect(await names.find(["Ben John"], "tr")).toEqual([[]]);
  expect(analyses()).toHaveLength(2);
  languages = { ...ENTITIES, tr: ["PERSON"] };
  time += 3_600_000;
  expect(await names.find(["Ben John"], "tr")).toEqual([[{ start: 4, end: 8, score: 0.85 }]]);
});

test("languages that it doesn't speak neither count as failures nor wait for it while it is down", async () => {
  const names = service();
  for (const language of ["tr", "ar", "fr", "ru", "de"]) expect(await names.find(["John"], language)).toEqual([[]]);
  expect(await found(["John"], names)).toEqual([["John"]]);
  await close();
  expect(await names.find(["Ben John"], "tr")).toEqual([[]]);
  expect(await found(["John"], names)).toBeNull();
});

test("an error is not taken for a language it doesn't speak while it can't say which it does", async () => {
  behave = failing;
  expect(await service().find(["Ben John"], "tr")).toBeNull();
  languages = { en: ["EMAIL_ADDRESS"] };
  behave = () => false;
  expect(await service().find(["Ben John"], "tr")).toBeNull();
});

test("a service without a list of entities may name the language in its error", async () => {
  const saying = (error: string): Behaviour => {
    return (response, url) => send(response, url.pathname === "/analyze" ? 500 : 404, { error });
  };
  behave = saying("Language 'tr' is not supported");
  expect(await service().find(["Ben John"], "tr")).toEqual([[]]);
  behave = saying("Language model out of memory");
  expect(await service().find(["Ben John"], "tr")).toBeNull();
});

test("after three failures in a row it is left alone for half a minute, then tried by one question", async () => {
  const names = service();
  behave = failing;
  for (let failures = 0; failures < 3; failures += 1) expect(await found(["John"], names)).toBeNull();
  expect(analyses()).toHaveLength(6);
  behave = () => false;
  time += 29_999;
  expect(await found(["John"], names)).toBeNull();
  expect(analyses()).toHaveLength(6);
  time += 1;
  behave = failing;
  expect(await Promise.all([found(["John"], names), found(["Zoë"], names)])).toEqual([null, null]);
  expect(analyses()).toHaveLength(8);
  time += 30_000;
  behave = () => false;
  expect(await found(["John"], names)).toEqual([["John"]]);
  expect(await found(["Zoë"], names)).toEqual([["Zoë"]]);
});

test("a service that comes back is used at once if it was not left alone yet", async () => {
  const names = service();
  behave = failing;
  for (let failures = 0; failures < 2; failures += 1) expect(await found(["John"], names)).toBeNull();
  behave = () => false;
  expect(await found(["John"], names)).toEqual([["John"]]);
  behave = failing;
  for (let failures = 0; failures < 2; failures += 1) expect(await found(["John"], names)).toBeNull();
  behave = () => false;
  expect(await found(["John"], names)).toEqual([["John"]]);
});
