import { AppError } from "@/lib/platform/errors";

const refuse = (code: "malformed" | "too_large" | "unsupported_media_type", message: string) =>
  new AppError(code, message, { issues: [{ path: "body", message }] });

/** The request's body as text, read no further than `maxBytes`; refuses what is not UTF-8. */
export async function readText(request: Request, maxBytes: number): Promise<string> {
  const tooLarge = () => refuse("too_large", `The body is larger than ${String(maxBytes)} bytes.`);
  if (Number(request.headers.get("content-length") ?? 0) > maxBytes) throw tooLarge();
  if (!request.body) return "";
  const decoder = new TextDecoder("utf-8", { fatal: true });
  const reader = request.body.getReader();
  let text = "";
  let bytes = 0;
  try {
    for (;;) {
      const { done, value } = await reader.read();
      if (done) return text + decoder.decode();
      bytes += value.byteLength;
      if (bytes > maxBytes) throw tooLarge();
      text += decoder.decode(value, { stream: true });
    }
  } catch (cause) {
    void reader.cancel().catch(() => undefined);
    if (cause instanceof AppError) throw cause;
    throw refuse("malformed", "The body is not UTF-8 text, or it broke off.");
  }
}

/** Refuses a body that does not say it is JSON: a form of a foreign page can't say so. */
export function requireJson(request: Request): void {
  const type = request.headers.get("content-type")?.split(";")[0]?.trim().toLowerCase() ?? "";
  if (type !== "application/json" && !type.endsWith("+json"))
    throw refuse("unsupported_media_type", "Send the body as application/json.");
}

/** Parses JSON text; an empty body is `undefined`. */
export function parseJson(text: string): unknown {
  if (text === "") return undefined;
  try {
    return JSON.parse(text);
  } catch {
    throw refuse("malformed", "The body is not valid JSON.");
  }
}
