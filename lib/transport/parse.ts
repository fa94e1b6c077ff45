import type { z } from "zod";
import { AppError, type FieldIssue } from "@/lib/platform/errors";

/** Zod's issues in the form a caller reads: which field, and what is wrong with it. */
const issuesOf = (error: z.ZodError, where: string): FieldIssue[] =>
  error.issues.map(({ path, message }) => ({ path: path.map(String).join(".") || where, message }));

/** The only way outside data becomes inside data. */
export function parse<S extends z.ZodType>(schema: S, value: unknown, where = "input"): z.output<S> {
  const result = schema.safeParse(value);
  if (result.success) return result.data;
  const issues = issuesOf(result.error, where);
  const first = issues[0] ? ` ${issues[0].path}: ${issues[0].message}` : "";
  throw new AppError("invalid_input", `The ${where} is not as expected.${first}`, { issues });
}
