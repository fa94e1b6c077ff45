import { afterAll, beforeAll } from "vitest";
import { newKey, removeDataDir, type Server, startServer } from "@/tests/server/running";

export type Api = {
  server: Server;
  key: string;
  /** Calls the API with the key that may do everything, unless headers say otherwise. */
  call: (method: string, path: string, body?: unknown, headers?: Record<string, string>) => Promise<Answer>;
};
export type Answer = { status: number; type: string; headers: Headers; body: any };

/** One server on a fresh database for the tests of a file; on PostgreSQL when the run says so. */
export function useServer(): Api {
  const api = {} as Api;
  beforeAll(async () => {
    const databaseUrl = await freshDatabase();
    api.server = await startServer(databaseUrl ? { databaseUrl } : {});
    api.key = await newKey(api.server.variables);
    api.call = caller(api);
  }, 90_000);
  afterAll(async () => {
    await api.server.stop();
    removeDataDir(api.server.dataDir);
  });
  return api;
}

/** A new database on the PostgreSQL server of this run; undefined on SQLite. */
async function freshDatabase(): Promise<string | undefined> {
  const server = process.env["WINNOW_TEST_POSTGRES"];
  if (!server) return undefined;
  const { default: pg } = await import("pg");
  const client = new pg.Client({ connectionString: server });
  await client.connect();
  const name = `winnow_${crypto.randomUUID().replaceAll("-", "")}`;
  await client.query(`CREATE DATABASE ${name}`);
  await client.end();
  const url = new URL(server);
  url.pathname = `/${name}`;
  return url.toString();
}

const caller =
  (api: Api): Api["call"] =>
  async (method, path, body, headers = {}) => {
    const isText = typeof body === "string" || body instanceof Uint8Array;
    const response = await fetch(`${api.server.url}${path}`, {
      method,
      headers: namedHeaders({
        authorization: `Bearer ${api.key}`,
        ...(body !== undefined && { "content-type": "application/json" }),
        ...headers,
      }),
      ...(body !== undefined && { body: isText ? (body as string) : JSON.stringify(body) }),
    });
    const text = await response.text();
    const type = response.headers.get("content-type") ?? "";
    return {
      status: response.status,
      type,
      headers: response.headers,
      body: type.includes("json") && !type.includes("jsonl") ? JSON.parse(text) : text,
    };
  };

/** Without the headers that are empty: a test leaves one out by saying so. */
const namedHeaders = (headers: Record<string, string>) =>
  Object.fromEntries(Object.entries(headers).filter(([, value]) => value !== ""));

let serial = 0;
/** A new interaction in the fields of the API. */
export function anInteraction(over: Record<string, unknown> = {}) {
  serial += 1;
  return {
    interaction_id: `test-${String(Date.now())}-${String(serial)}`,
    user_query: "Where is the Galata Tower?",
    llm_response: "The Galata Tower stands in Beyoğlu, close to the Şişhane metro station.",
    language: "en",
    intent: "attraction",
    ...over,
  };
}
