/** Text for programs that read lines, in the version that Prometheus asks for. */
export const plainText = (text: string): Response =>
  new Response(text, {
    headers: { "content-type": "text/plain; version=0.0.4; charset=utf-8", "cache-control": "no-store" },
  });
