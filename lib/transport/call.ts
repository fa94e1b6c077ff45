import type { FieldIssue } from "@/lib/platform/errors";

export type Answer<T> = { ok: true; data: T } | { ok: false; message: string; issues: FieldIssue[] };

/** Calls one of our own routes from the browser. Refusals come back as values; the person can act on them. */
export async function call<T>(
  method: "POST" | "PUT" | "PATCH" | "DELETE",
  path: string,
  body?: unknown,
): Promise<Answer<T>> {
  try {
    const response = await fetch(path, {
      method,
      headers: { "content-type": "application/json" },
      ...(body !== undefined && { body: JSON.stringify(body) }),
    });
    const data: unknown = response.status === 204 ? null : await response.json();
    if (response.ok) return { ok: true, data: data as T };
    const problem = data as { detail: string; issues?: FieldIssue[] };
    return { ok: false, message: problem.detail, issues: problem.issues ?? [] };
  } catch {
    return { ok: false, message: "The server did not answer. Your work is still here; try again.", issues: [] };
  }
}
