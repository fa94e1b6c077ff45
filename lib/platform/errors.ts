/** The one table that decides what an error means over HTTP. */
export const STATUS = {
  malformed: 400,
  invalid_input: 422,
  unauthenticated: 401,
  forbidden: 403,
  not_found: 404,
  conflict: 409,
  too_large: 413,
  unsupported_media_type: 415,
  rate_limited: 429,
  unavailable: 503,
} as const;

export type ErrorCode = keyof typeof STATUS;
export type FieldIssue = { path: string; message: string };

type Options = { issues?: FieldIssue[]; cause?: unknown; retryAfterSeconds?: number };

/** A refusal we meant. Anything else that is thrown is a bug and becomes a 500. */
export class AppError extends Error {
  override readonly name = "AppError";
  constructor(
    readonly code: ErrorCode,
    message: string,
    readonly options: Options = {},
  ) {
    super(message, { cause: options.cause });
  }
}

export const notFound = (what: string) => new AppError("not_found", `${what} not found`);
