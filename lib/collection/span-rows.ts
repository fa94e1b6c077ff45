import { newId } from "@/lib/platform/ids";
import type { Span } from "@/lib/privacy/anonymize";

/** Encrypts what a span stood for, under the span's own key. */
export type Seal = (spanId: string, text: string) => { salt: string; sealed: string };

type About = {
  interactionId: string;
  field: "query" | "answer";
  /** The text before it was anonymised. */
  original: string;
  now: Date;
  sealedDays: number;
  seal: Seal;
};

const DAY_MS = 86_400_000;

/** What is stored of the spans of one text; what an unsure one stood for is sealed until a reviewer has decided. */
export function spanRows(spans: readonly Span[], { interactionId, field, original, now, sealedDays, seal }: About) {
  const expiresAt = new Date(now.getTime() + sealedDays * DAY_MS);
  const rows = spans.map((span) => ({
    id: newId(now),
    interactionId,
    field,
    start: span.start,
    end: span.end,
    entity: span.entity,
    confidence: span.confidence,
    rule: span.rule,
    cue: span.cue ?? null,
    origin: "rule",
    state: "redacted",
    createdAt: now,
  }));
  const copies = spans.flatMap(({ action, source }, index) => {
    const spanId = rows[index]?.id;
    if (action !== "review" || spanId === undefined) return [];
    const { salt, sealed } = seal(spanId, original.slice(source.start, source.end));
    return [{ spanId, interactionId, salt, sealed, createdAt: now, expiresAt }];
  });
  return { rows, copies };
}
