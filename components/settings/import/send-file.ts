import type { ImportView } from "@/lib/imports/schema";
import type { Answer } from "@/lib/transport/call";

const LOOK_EVERY_MS = 1000;
const LOOKS_FOR_THE_END = 5;
const AGAIN = "Send the same file again: it goes on where it stopped.";

type Watch = { signal: AbortSignal; report: (run: ImportView) => void };

const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

/** The run over this file that is under way; a run keeps its file's size, and the name of the first attempt. */
async function findRunning(file: File): Promise<ImportView | undefined> {
  const response = await fetch("/api/imports").catch(() => null);
  if (!response?.ok) return undefined;
  const runs = (await response.json()) as ImportView[];
  return runs.find(({ state, sizeBytes }) => state === "running" && sizeBytes === file.size);
}

// The server notices a broken connection a moment after the browser does; until then its list is not right.
async function untilNoticed(file: File): Promise<void> {
  for (let look = 0; look < LOOKS_FOR_THE_END; look += 1) {
    await pause(LOOK_EVERY_MS / 2);
    if (!(await findRunning(file))) return;
  }
}

async function post(file: File, signal: AbortSignal): Promise<Answer<ImportView>> {
  const path = `/api/imports?${new URLSearchParams({ name: file.name }).toString()}`;
  try {
    const response = await fetch(path, { method: "POST", body: file, signal });
    const data: unknown = await response.json();
    if (response.ok) return { ok: true, data: data as ImportView };
    return { ok: false, message: (data as { detail: string }).detail, issues: [] };
  } catch {
    await untilNoticed(file);
    return { ok: false, message: `${signal.aborted ? "Stopped." : "The connection broke."} ${AGAIN}`, issues: [] };
  }
}

// One look after the other: a server that is busy reading must not be asked faster than it answers.
async function watch(file: File, report: Watch["report"], over: AbortSignal): Promise<void> {
  while (!over.aborted) {
    await pause(LOOK_EVERY_MS);
    const run = await findRunning(file);
    if (run) report(run);
  }
}

/** Sends a file as it is to be read into the collection, and reports how far the server has read. */
export async function sendFile(file: File, { signal, report }: Watch): Promise<Answer<ImportView>> {
  const over = new AbortController();
  void watch(file, report, over.signal);
  try {
    return await post(file, signal);
  } finally {
    over.abort();
  }
}
