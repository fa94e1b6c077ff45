import { type Server, winnow } from "@/tests/server/running";

type Answer = { status: number; type: string; headers: Headers; body: any };
export type Member = (
  method: string,
  path: string,
  body?: unknown,
  headers?: Record<string, string>,
) => Promise<Answer>;

export const PASSWORD = "a long enough password";
let serial = 0;

const cookiesOf = (response: Response) => response.headers.getSetCookie().map((cookie) => cookie.split(";")[0] ?? "");

/** Signs in over HTTP as the login page does; the session's cookie, or null when it was refused. */
export async function openSession(server: Server, email: string, password: string): Promise<string | null> {
  const csrf = await fetch(`${server.url}/api/auth/csrf`);
  const { csrfToken } = (await csrf.json()) as { csrfToken: string };
  const answer = await fetch(`${server.url}/api/auth/callback/credentials`, {
    method: "POST",
    redirect: "manual",
    headers: { "content-type": "application/x-www-form-urlencoded", cookie: cookiesOf(csrf).join("; ") },
    body: new URLSearchParams({ csrfToken, email, password, json: "true" }),
  });
  return cookiesOf(answer).find((cookie) => cookie.includes("session-token=")) ?? null;
}

/** What a member's page can do with a session's cookie. */
export const withCookie =
  (server: Server, cookie: string): Member =>
  async (method, path, body, headers = {}) => {
    const response = await fetch(`${server.url}${path}`, {
      method,
      headers: {
        cookie,
        origin: server.url,
        ...(body !== undefined && { "content-type": "application/json" }),
        ...headers,
      },
      ...(body !== undefined && { body: typeof body === "string" ? body : JSON.stringify(body) }),
    });
    const text = await response.text();
    const type = response.headers.get("content-type") ?? "";
    const isJson = type.includes("json") && !type.includes("jsonl");
    return { status: response.status, type, headers: response.headers, body: isJson ? JSON.parse(text) : text };
  };

/** A new member who is signed in. */
export async function signedIn(server: Server, role: "admin" | "reviewer" = "admin"): Promise<Member> {
  serial += 1;
  const email = `member-${String(serial)}-${String(Date.now())}@example.org`;
  const words = ["members", "add", "--role", role, "--email", email, "--password-stdin"];
  const { code, error } = await winnow(words, { variables: server.variables, input: `${PASSWORD}\n` });
  if (code !== 0) throw new Error(error);
  const cookie = await openSession(server, email, PASSWORD);
  if (cookie === null) throw new Error("The new member could not sign in.");
  return withCookie(server, cookie);
}
