import { isPassingFailure } from "@/lib/platform/database-errors";
import { AppError, type ErrorCode, type FieldIssue, STATUS } from "@/lib/platform/errors";
import { log } from "@/lib/platform/log";

export type Problem = {
  code: ErrorCode | "internal";
  status: number;
  detail: string;
  requestId: string;
  issues?: FieldIssue[] | undefined;
  retryAfterSeconds?: number | undefined;
};

const RETRY_SECONDS = 2;

/** What an error means for the caller. Unknown errors are logged by name and place, and answered in general terms. */
export function toProblem(error: unknown, requestId: string): Problem {
  if (error instanceof AppError) {
    const { issues, retryAfterSeconds } = error.options;
    return {
      code: error.code,
      status: STATUS[error.code],
      detail: error.message,
      requestId,
      issues,
      retryAfterSeconds,
    };
  }
  if (isPassingFailure(error)) {
    log.error("database unavailable", { requestId, error: nameOf(error) });
    const detail = "The database can't take this now, and nothing was stored. Send it again.";
    return { code: "unavailable", status: 503, detail, requestId, retryAfterSeconds: RETRY_SECONDS };
  }
  log.error("unhandled error", { requestId, error: nameOf(error), at: placeOf(error) });
  const detail = `Something went wrong on our side. Tell whoever runs Winnow this number: ${requestId}.`;
  return { code: "internal", status: 500, detail, requestId };
}

// A message may quote what a visitor wrote, so only the kind of error and the lines of code are logged.
const nameOf = (error: unknown) =>
  error instanceof Error ? `${error.name} ${(error as { code?: string }).code ?? ""}`.trim() : typeof error;
const placeOf = (error: unknown) =>
  error instanceof Error ? (error.stack ?? "").split("\n").filter((line) => /^\s+at /.test(line)) : [];

/** RFC 9457 problem details. */
export function problemResponse(problem: Problem): Response {
  const { code, status, detail, requestId, issues, retryAfterSeconds } = problem;
  const body = { type: "about:blank", title: code, status, detail, code, requestId, ...(issues && { issues }) };
  return Response.json(body, {
    status,
    headers: {
      "content-type": "application/problem+json",
      "cache-control": "no-store",
      ...(retryAfterSeconds !== undefined && { "retry-after": String(retryAfterSeconds) }),
    },
  });
}
