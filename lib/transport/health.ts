import { isDatabaseReady } from "@/lib/platform/db";

/** Alive when it answers at all; ready when the database can be read. */
export async function health(): Promise<Response> {
  const isReady = await isDatabaseReady();
  return Response.json(
    { status: isReady ? "ready" : "unavailable" },
    { status: isReady ? 200 : 503, headers: { "cache-control": "no-store", ...(!isReady && { "retry-after": "2" }) } },
  );
}
