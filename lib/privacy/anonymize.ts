import { isCardNumber } from "@/lib/privacy/checks/card-number";
import type { Action, Entity, Finding } from "@/lib/privacy/finding";
import { type JsonValue, mapLeaves } from "@/lib/privacy/json-leaves";
import { toMatchingText } from "@/lib/privacy/matching-text";
import { withoutOverlaps } from "@/lib/privacy/overlaps";
import { lastEndingBefore } from "@/lib/privacy/places";
import { actionFor, type Role } from "@/lib/privacy/policy";
import { findCandidates } from "@/lib/privacy/recognizer";
import { RECOGNIZERS } from "@/lib/privacy/recognizers/registry";
import { openBook, type PlaceholderBook, type SessionMemory } from "@/lib/privacy/session-memory";

export type { Role } from "@/lib/privacy/policy";
export type { SessionMemory } from "@/lib/privacy/session-memory";

/** Changes whenever the same text may come out differently, so that older rows can be looked through again. */
export const DETECTOR_VERSION = "1";

/** A placeholder in the output; offsets are UTF-16 units of the output. */
export type Span = { entity: Entity; start: number; end: number; rule: string; confidence: number; action: Action };

export type Anonymized = { text: string; findings: Finding[]; spans: Span[] };

type Redaction = { finding: Finding; start: number; end: number; placeholder: string };

/** What a placeholder put in its place may reveal is looked for again, so often at most. */
const MAX_ROUNDS = 4;

/** The text with its redactions, which are in order, and where their placeholders stand in it. */
function render(text: string, redactions: readonly Redaction[]): { text: string; spans: Span[] } {
  let output = "";
  let copied = 0;
  const spans = redactions.map(({ placeholder, start, end, finding }) => {
    output += text.slice(copied, start) + placeholder;
    copied = end;
    return { ...finding, start: output.length - placeholder.length, end: output.length };
  });
  return { text: output + text.slice(copied), spans };
}

/** Turns a position in the rendered text, outside of placeholders, into that in the input. */
function toInput(position: number, spans: readonly Span[], redactions: readonly Redaction[]): number {
  const index = lastEndingBefore(spans, position);
  return position - (spans[index]?.end ?? 0) + (redactions[index]?.end ?? 0);
}

/** One look at the text as redacted so far: what else is to be redacted, and what is kept. */
function lookAt(text: string, redactions: readonly Redaction[], { role, book }: { role: Role; book: PlaceholderBook }) {
  const rendered = render(text, redactions);
  const matching = toMatchingText(rendered.text);
  const found = withoutOverlaps(findCandidates(RECOGNIZERS, matching));
  const more: Redaction[] = [];
  const kept: Finding[] = [];
  for (const { entity, key, rule, confidence, ...place } of found) {
    const { start, end } = matching.toOriginal(place.start, place.end);
    const action = actionFor({ entity, confidence, isVisitors: book.has(entity, key) }, role);
    const inInput = {
      start: toInput(start, rendered.spans, redactions),
      end: toInput(end, rendered.spans, redactions),
    };
    const finding = { entity, ...inInput, rule, confidence, action };
    if (action === "keep") kept.push(finding);
    else more.push({ finding, ...inInput, placeholder: book.placeholderOf(entity, key) });
  }
  return { more, kept };
}

const byStart = (a: { start: number }, b: { start: number }) => a.start - b.start;

function redact(text: string, options: { role: Role; book: PlaceholderBook }): Anonymized {
  let redactions: Redaction[] = [];
  let kept: Finding[] = [];
  for (let round = 0; round < MAX_ROUNDS; round += 1) {
    const look = lookAt(text, redactions, options);
    kept = look.kept;
    if (look.more.length === 0) break;
    redactions = [...redactions, ...look.more].sort(byStart);
  }
  const findings = [...redactions.map(({ finding }) => finding), ...kept].sort(byStart);
  return { ...render(text, redactions), findings };
}

/**
 * The text with personal data replaced by typed, numbered placeholders such as [EMAIL_1]; the same value has the same
 * placeholder throughout a memory. Placeholders already in the text are left alone. Never throws; done a second time,
 * it changes nothing.
 */
export function anonymize(
  text: string,
  { role, memory }: { role: Role; memory?: SessionMemory },
): Anonymized & { memory: SessionMemory } {
  const book = openBook(memory);
  book.reserve(text);
  return { ...redact(text, { role, book }), memory: book.memory() };
}

/** Anonymises a question, then its answer, in which what the visitor gave of themselves is redacted too. */
export function anonymizeInteraction(
  { userQuery, llmResponse }: { userQuery: string; llmResponse: string },
  memory?: SessionMemory,
): { query: Anonymized; answer: Anonymized; memory: SessionMemory } {
  const book = openBook(memory);
  book.reserve(userQuery);
  book.reserve(llmResponse);
  const query = redact(userQuery, { role: "visitor", book });
  const answer = redact(llmResponse, { role: "chatbot", book });
  return { query, answer, memory: book.memory() };
}

/**
 * A copy of a JSON value in which every string and object key is anonymised as a visitor's, and every number that is a
 * card's becomes its placeholder; other numbers stay. Offsets of the findings are those in their own string.
 */
export function anonymizeLeaves(value: unknown, memory?: SessionMemory): { value: JsonValue; findings: Finding[] } {
  const book = openBook(memory);
  const findings: Finding[] = [];
  const anonymous = (text: string): string => {
    const result = redact(text, { role: "visitor", book });
    findings.push(...result.findings);
    return result.text;
  };
  const reserve = (text: string) => {
    book.reserve(text);
    return text;
  };
  mapLeaves(value, { string: reserve, number: (number) => number });
  const anonymised = mapLeaves(value, {
    string: anonymous,
    number: (number) => (isCardNumber(String(number)) ? anonymous(String(number)) : number),
  });
  return { value: anonymised, findings };
}
