import type { Context } from "@/lib/auth/context";

const LOOK_EVERY_MS = 500;
const HEARTBEAT_EVERY_MS = 15_000;

type Source<T> = {
  request: Request;
  ctx: Context;
  /** A number that rises with every change; cheap to read. */
  revision: (ctx: Context) => Promise<number>;
  load: (ctx: Context) => Promise<T>;
  /** Throws when the listener may listen no longer. */
  stillAllowed: (request: Request) => Promise<unknown>;
};

/**
 * Server-sent events: the whole value at once, then again when it has changed, at most twice a second. Looking at a
 * revision works the same on both databases and sees what other processes write.
 */
export function eventStream<T>({ request, ctx, revision, load, stillAllowed }: Source<T>): Response {
  const encoder = new TextEncoder();
  let timer: NodeJS.Timeout | undefined;
  const body = new ReadableStream<Uint8Array>({
    start(controller) {
      let sent = Number(request.headers.get("last-event-id") ?? -1);
      let quietSince = Date.now();
      const say = (text: string) => {
        controller.enqueue(encoder.encode(text));
        quietSince = Date.now();
      };
      const look = async () => {
        const now = await revision(ctx);
        if (now !== sent) say(`id: ${String(now)}\ndata: ${JSON.stringify(await load(ctx))}\n\n`);
        else if (Date.now() - quietSince > HEARTBEAT_EVERY_MS) {
          await stillAllowed(request);
          say(": still here\n\n");
        }
        sent = now;
      };
      const again = () => {
        look().then(
          () => (timer = setTimeout(again, LOOK_EVERY_MS)),
          () => {
            end();
          },
        );
      };
      const end = () => {
        clearTimeout(timer);
        try {
          controller.close();
        } catch {
          // The listener has gone already.
        }
      };
      request.signal.addEventListener("abort", end);
      say("retry: 2000\n\n");
      again();
    },
    cancel() {
      clearTimeout(timer);
    },
  });
  return new Response(body, {
    headers: {
      "content-type": "text/event-stream; charset=utf-8",
      "cache-control": "no-cache, no-transform",
      "x-accel-buffering": "no",
    },
  });
}
