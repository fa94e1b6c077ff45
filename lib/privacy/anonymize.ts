import { areaOf } from "@/lib/privacy/areas";
import { isCardNumber } from "@/lib/privacy/checks/card-number";
import type { Action, Entity, Finding } from "@/lib/privacy/finding";
import { type JsonValue, mapLeaves } from "@/lib/privacy/json-leaves";
import { findKnownNames } from "@/lib/privacy/known-names";
import { toMatchingText } from "@/lib/privacy/matching-text";
import { nameKey } from "@/lib/privacy/name-key";
import { withoutOverlaps } from "@/lib/privacy/overlaps";
import { lastEndingBefore, type Place } from "@/lib/privacy/places";
import { actionFor, type Role } from "@/lib/privacy/policy";
import { findCandidates } from "@/lib/privacy/candidates";
import { RECOGNIZERS } from "@/lib/privacy/recognizers/registry";
import { openBook, type PlaceholderBook, type SessionMemory } from "@/lib/privacy/session-memory";

import type { Word } from "@/lib/privacy/words";

export type { Role } from "@/lib/privacy/policy";
export type { SessionMemory } from "@/lib/privacy/session-memory";

/** Changes whenever the same text may come out differently, so that older rows can be looked through again. */
export const DETECTOR_VERSION = "2";

/** A placeholder in the output; offsets are UTF-16 units of the output. */
export type Span = { entity: Entity; start: number; end: number; rule: string; confidence: number; action: Action };

export type Anonymized = { text: string; findings: Finding[]; spans: Span[] };

/** `area` is the city that stands behind the placeholder of a place, or nothing. */
type Redaction = { finding: Finding; start: number; end: number; placeholder: string; area: string };

/** What a placeholder put in its place may reveal is looked for again, so often at most. */
const MAX_ROUNDS = 4;

type Rendered = { text: string; spans: Span[]; places: Place[] };

/** The text with its redactions, which are in order, and where their placeholders, and their areas, stand in it. */
function render(text: string, redactions: readonly Redaction[]): Rendered {
  if (redactions.length === 0) return { text, spans: [], places: [] };
  let output = "";
  let copied = 0;
  const places: Place[] = [];
  const spans = redactions.map(({ placeholder, area, start, end, finding }) => {
    output += text.slice(copied, start) + placeholder;
    copied = end;
    const span = { ...finding, start: output.length - placeholder.length, end: output.length };
    output += area;
    places.push({ start: span.start, end: output.length });
    return span;
  });
  return { text: output + text.slice(copied), spans, places };
}

/** Turns a position in the rendered text, outside of placeholders, into that in the input. */
function toInput(position: number, places: readonly Place[], redactions: readonly Redaction[]): number {
  const index = lastEndingBefore(places, position);
  return position - (places[index]?.end ?? 0) + (redactions[index]?.end ?? 0);
}

/** The city of coordinates or an address, to be read behind its placeholder. */
function areaBehind(text: string, { entity, key, start, end }: { entity: Entity; key: string } & Place): string {
  const area = areaOf(entity, { key, value: text.slice(start, end) });
  return area === null || text.slice(end, end + area.length + 4).includes(area) ? "" : ` (${area})`;
}

/** One look at the text as redacted so far: what else is to be redacted, and what is kept. */
function lookAt(text: string, redactions: readonly Redaction[], { role, book }: { role: Role; book: PlaceholderBook }) {
  const rendered = render(text, redactions);
  const matching = toMatchingText(rendered.text);
  const { candidates, words } = findCandidates(RECOGNIZERS, matching);
  const known = book.knowsNames() ? findKnownNames(matching.text, words(), book.hasNameWord) : [];
  const all = known.length === 0 ? candidates : [...candidates, ...known];
  const taken = withoutOverlaps(all);
  const more: Redaction[] = [];
  const kept: Finding[] = [];
  for (const { entity, key, rule, confidence, isOfVisitor, ...place } of taken) {
    const original = matching.toOriginal(place.start, place.end);
    const action = actionFor({ entity, confidence, isOfVisitor, isVisitors: book.has(entity, key) }, role);
    const inInput = {
      start: toInput(original.start, rendered.places, redactions),
      end: toInput(original.end, rendered.places, redactions),
    };
    const finding = { entity, ...inInput, rule, confidence, action };
    const area = action === "keep" ? "" : areaBehind(text, { entity, key, ...inInput });
    if (action === "keep") kept.push(finding);
    else more.push({ finding, ...inInput, placeholder: book.placeholderOf(entity, key), area });
  }
  const isLast =
    more.length === 0 ||
    (taken.length === all.length && !leavesMore(matching.text, taken) && !leavesNames(words(), { taken, book }));
  return { more, kept, isLast };
}

/** True when what is left beside the values found could be one that they stood in the way of. */
function leavesMore(text: string, taken: readonly Place[]): boolean {
  let copied = 0;
  for (const { start, end } of [...taken, { start: text.length, end: text.length }]) {
    if (/[\d@:]/.test(text.slice(copied, start))) return true;
    copied = end;
  }
  return false;
}

/** True when a word of a name stands outside of the values found. */
const leavesNames = (words: readonly Word[], { taken, book }: { taken: readonly Place[]; book: PlaceholderBook }) =>
  book.knowsNames() &&
  words.some(
    ({ start, end, folded }) =>
      book.hasNameWord(nameKey(folded)) && !taken.some((place) => place.start < end && place.end > start),
  );

const byStart = (a: { start: number }, b: { start: number }) => a.start - b.start;

function redact(text: string, options: { role: Role; book: PlaceholderBook }): Anonymized {
  let redactions: Redaction[] = [];
  let kept: Finding[] = [];
  for (let round = 0; round < MAX_ROUNDS; round += 1) {
    const look = lookAt(text, redactions, options);
    kept = look.kept;
    redactions = [...redactions, ...look.more].sort(byStart);
    if (look.isLast) break;
  }
  const findings = [...redactions.map(({ finding }) => finding), ...kept].sort(byStart);
  const { text: output, spans } = render(text, redactions);
  return { text: output, spans, findings };
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
