// The web server: Next behind a small front door that refuses what no page or caller of ours sends.
import { createServer } from "node:http";
import next from "next";

const METHODS = new Set(["GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS"]);
const SHUTDOWN_MS = 5000;

/**
 * Why a request is refused before Next sees it; undefined when it is not.
 * @param {import("node:http").IncomingMessage} request
 */
function refusalOf(request) {
  if (!METHODS.has(request.method ?? "")) return { status: 405, detail: "This method is not supported." };
  if (!request.url?.startsWith("/") || request.url.startsWith("//"))
    return { status: 400, detail: "The address of the request is not a path." };
  // There are no server actions, so whoever asks for one looks for a hole.
  if ("next-action" in request.headers) return { status: 400, detail: "There are no server actions here." };
  return undefined;
}

/** @param {import("node:http").ServerResponse} response */
function answerProblem(response, { status, detail }) {
  const body = JSON.stringify({ type: "about:blank", title: detail, status, detail });
  response.writeHead(status, { "content-type": "application/problem+json", connection: "close" });
  response.end(body);
}

/**
 * Serves the built application until the process is asked to stop.
 * @param {{ root: string, host: string, port: number }} options
 */
export async function serve({ root, host, port }) {
  const app = next({ dev: false, dir: root, hostname: host, port });
  await app.prepare();
  const handle = app.getRequestHandler();
  const server = createServer((request, response) => {
    const refusal = refusalOf(request);
    if (refusal) {
      answerProblem(response, refusal);
      return;
    }
    // So that a page can send whoever is not signed in to the login and back; what a caller says of it does not count.
    request.headers["x-winnow-path"] = request.url ?? "/";
    handle(request, response).catch(() => {
      if (!response.headersSent) answerProblem(response, { status: 500, detail: "Something went wrong on our side." });
      else response.destroy();
    });
  });
  server.headersTimeout = 10_000;
  // Uploads of long files take their time; the size of a body is bounded where it is read.
  server.requestTimeout = 600_000;
  await new Promise((resolve, reject) => {
    server.once("error", reject);
    server.listen(port, host, () => resolve(undefined));
  });
  const stop = () => {
    server.close(() => process.exit(0));
    server.closeIdleConnections();
    setTimeout(() => process.exit(0), SHUTDOWN_MS).unref();
  };
  process.once("SIGTERM", stop);
  process.once("SIGINT", stop);
  return server;
}
