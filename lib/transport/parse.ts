import type { z } from "zod";
import { AppError, type FieldIssue } from "@/lib/platform/errors";

/** A message must not say again what was sent, so a field that isn't known is named only where it looks like a field. */
const FIELD_NAME = /^[a-z_][a-z_0-9]{0,40}$/i;

function messageOf(issue: z.core.$ZodIssue): string {
  if (issue.code !== "unrecognized_keys" || issue.keys.every((key) => FIELD_NAME.test(key))) return issue.message;
  return "has a field that is not known";
}

/** Zod's issues in the form a caller reads: which field, and what is wrong with it. */
const issuesOf = (error: z.ZodError, where: string): FieldIssue[] =>
  error.issues.map((issue) => ({ path: issue.path.map(String).join(".") || where, message: messageOf(issue) }));

/** The only way outside data becomes inside data. */
export function parse<S extends z.ZodType>(schema: S, value: unknown, where = "input"): z.output<S> {
  const result = schema.safeParse(value);
  if (result.success) return result.data;
  const issues = issuesOf(result.error, where);
  const first = issues[0] ? ` ${issues[0].path}: ${issues[0].message}` : "";
  throw new AppError("invalid_input", `The ${where} is not as expected.${first}`, { issues });
}
