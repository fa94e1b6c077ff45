type Values = Record<string, unknown>;
type Issue = { path: string; message: string };

export type SubjectBody = { user_id: string } | { session_id: string };

/** What the form says, in the names of the API. */
export function subjectOf({ kind, id }: Values): SubjectBody {
  const text = typeof id === "string" ? id : "";
  return kind === "session" ? { session_id: text } : { user_id: text };
}

/** What the API refused, beside the one field that the form has for an id. */
export const issuesOf = (issues: readonly Issue[]): Issue[] =>
  issues.map(({ path, message }) => ({ path: /^(user|session)_id$/.test(path) ? "id" : path, message }));
