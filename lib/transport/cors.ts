import "server-only";
import { findOrigin } from "@/lib/auth/authenticate";
import { can, type Permission } from "@/lib/auth/permissions";

const allow = (origin: string) => ({ "access-control-allow-origin": origin, vary: "Origin" });

/** Adds what a browser needs to let a listed page read the answer; other pages get nothing. */
export async function withCors(request: Request, response: Response, permission: Permission): Promise<Response> {
  const origin = request.headers.get("origin");
  const listed = origin ? await findOrigin(origin).catch(() => null) : null;
  if (!origin || !listed || !can(listed.actor, permission)) return response;
  for (const [name, value] of Object.entries(allow(origin))) response.headers.set(name, value);
  return response;
}

/** Answers a browser's question before it sends a request from another origin. */
export function preflight(permission: Permission) {
  return async (request: Request): Promise<Response> => {
    const origin = request.headers.get("origin");
    const listed = origin ? await findOrigin(origin).catch(() => null) : null;
    if (!origin || !listed || !can(listed.actor, permission)) return new Response(null, { status: 403 });
    return new Response(null, {
      status: 204,
      headers: {
        ...allow(origin),
        "access-control-allow-methods": "GET, POST",
        "access-control-allow-headers": "content-type, authorization, idempotency-key",
        "access-control-max-age": "86400",
      },
    });
  };
}
