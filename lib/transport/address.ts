import { environment } from "@/lib/platform/env";

/** The address under which the reader of a page reached Winnow. */
export function addressOf(headers: Pick<Headers, "get">): string {
  const { publicUrl } = environment();
  if (publicUrl) return publicUrl;
  const host = headers.get("x-forwarded-host") ?? headers.get("host") ?? "localhost";
  return `${headers.get("x-forwarded-proto") === "https" ? "https" : "http"}://${host}`;
}
