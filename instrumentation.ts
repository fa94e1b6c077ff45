export async function register(): Promise<void> {
  // eslint-disable-next-line no-restricted-properties -- Next sets this at build time to leave the edge out
  if (process.env["NEXT_RUNTIME"] !== "nodejs") return;
  const { startWorker } = await import("@/lib/worker/start");
  startWorker();
}
