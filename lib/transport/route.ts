import "server-only";
import type { z } from "zod";
import { type Authenticator, type Context, createContext } from "@/lib/auth/context";
import type { Permission } from "@/lib/auth/permissions";
import { parseJson, readText, requireJson } from "@/lib/transport/body";
import { withCors } from "@/lib/transport/cors";
import { once } from "@/lib/transport/once";
import { parse } from "@/lib/transport/parse";
import { problemResponse, toProblem } from "@/lib/transport/problem";

type Schema = z.ZodType | undefined;
type Parsed<S extends Schema> = S extends z.ZodType ? z.output<S> : undefined;

type Input<B extends Schema, Q extends Schema, P extends Schema> = {
  ctx: Context;
  body: Parsed<B>;
  query: Parsed<Q>;
  params: Parsed<P>;
  request: Request;
};

type RouteSpec<B extends Schema, Q extends Schema, P extends Schema> = {
  auth: Authenticator;
  body?: B;
  query?: Q;
  params?: P;
  status?: 200 | 201 | 202;
  maxBytes?: number;
  /** An empty body counts as `{}`. */
  isBodyOptional?: boolean;
  /** Honour `Idempotency-Key`. */
  isIdempotent?: boolean;
  /** Listed origins with this permission may call from their pages. */
  cors?: Permission;
  handle: (input: Input<B, Q, P>) => Promise<unknown>;
};

type Segment = { params: Promise<unknown> };

const DEFAULT_MAX_BYTES = 256 * 1024;

/** Turns a declaration into a plain Request → Response function: who is asking, what they sent, do it, answer. */
export function route<B extends Schema = undefined, Q extends Schema = undefined, P extends Schema = undefined>(
  spec: RouteSpec<B, Q, P>,
) {
  return async (request: Request, segment?: Segment): Promise<Response> => {
    const response = await answer(spec, request, segment);
    return spec.cors ? withCors(request, response, spec.cors) : response;
  };
}

async function answer<B extends Schema, Q extends Schema, P extends Schema>(
  spec: RouteSpec<B, Q, P>,
  request: Request,
  segment?: Segment,
): Promise<Response> {
  let requestId: string = crypto.randomUUID();
  try {
    const ctx = createContext(await spec.auth(request));
    requestId = ctx.requestId;
    const url = new URL(request.url);
    const params = read(spec.params, await segment?.params, "path");
    const query = read(spec.query, Object.fromEntries(url.searchParams), "query");
    const text = spec.body ? await bodyText(spec, request) : "";
    const body = read(spec.body, parseJson(text) ?? (spec.isBodyOptional ? {} : undefined), "body");
    const work = (inside: Context) => spec.handle({ ctx: inside, params, query, body, request });
    const key = spec.isIdempotent ? request.headers.get("idempotency-key") : null;
    const result = key ? await once(ctx, { key, path: url.pathname, request: text }, work) : await work(ctx);
    if (result instanceof Response) return result;
    return Response.json(result ?? null, { status: spec.status ?? 200, headers: { "cache-control": "no-store" } });
  } catch (error) {
    return problemResponse(toProblem(error, requestId));
  }
}

async function bodyText(spec: { isBodyOptional?: boolean; maxBytes?: number }, request: Request): Promise<string> {
  if (!spec.isBodyOptional || request.headers.has("content-type")) requireJson(request);
  return readText(request, spec.maxBytes ?? DEFAULT_MAX_BYTES);
}

function read<S extends Schema>(schema: S | undefined, value: unknown, where: string): Parsed<S> {
  return (schema ? parse(schema, value, where) : undefined) as Parsed<S>;
}
