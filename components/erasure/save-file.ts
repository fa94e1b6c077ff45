import type { SubjectBody } from "@/components/erasure/subject-values";

type Outcome = { ok: true } | { ok: false; message: string };

const LINK_LIVES_MS = 60_000;

/** Lets the browser save what is stored of a subject. The id goes in the body, so that no address and no log has it. */
export async function saveFile(subject: SubjectBody, format: "json" | "html"): Promise<Outcome> {
  try {
    const response = await fetch("/api/privacy/access", {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify({ ...subject, format }),
    });
    if (!response.ok) return { ok: false, message: ((await response.json()) as { detail: string }).detail };
    const name = /filename="([^"]+)"/.exec(response.headers.get("content-disposition") ?? "")?.[1];
    const address = URL.createObjectURL(await response.blob());
    const link = document.createElement("a");
    link.href = address;
    link.download = name ?? `stored.${format}`;
    link.click();
    setTimeout(() => {
      URL.revokeObjectURL(address);
    }, LINK_LIVES_MS);
    return { ok: true };
  } catch {
    return { ok: false, message: "The file did not arrive whole. Try again." };
  }
}
