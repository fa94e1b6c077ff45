import { applyMarks } from "@/lib/interactions/marks";
import { anonymize, type Role } from "@/lib/privacy/anonymize";
import type { Rules } from "@/lib/privacy/rules";

type SpanRow = { field: string; start: number; end: number; entity: string; state: string };

const FIELDS = [
  ["query", "visitor"],
  ["answer", "chatbot"],
] as const;

function outgoing(text: string, spans: readonly SpanRow[], { role, rules }: { role: Role; rules: Rules }) {
  const marked = applyMarks(
    text,
    spans.filter(({ state }) => state === "marked"),
  );
  const cleared = spans
    .filter(({ state }) => state === "dismissed")
    .map(({ start, end }) => ({ start: marked.moved(start), end: marked.moved(end) }));
  return anonymize(marked.text, { role, rules, cleared });
}

/**
 * Texts as they may leave the house: what a reviewer marked is redacted, and the rules of today look once more over
 * what is left, except where a reviewer found nothing personal. `found` is how much they redacted.
 */
export function outgoingTexts(
  { userQuery, llmResponse }: { userQuery: string; llmResponse: string },
  spans: readonly SpanRow[],
  rules: Rules,
): { userQuery: string; llmResponse: string; found: number } {
  const [query, answer] = FIELDS.map(([field, role]) =>
    outgoing(
      field === "query" ? userQuery : llmResponse,
      spans.filter((span) => span.field === field),
      { role, rules },
    ),
  );
  const found = (query?.spans.length ?? 0) + (answer?.spans.length ?? 0);
  return { userQuery: query?.text ?? "", llmResponse: answer?.text ?? "", found };
}
