import { findCandidates } from "@/lib/privacy/candidates";
import { isCardNumber } from "@/lib/privacy/checks/card-number";
import type { Entity, Finding } from "@/lib/privacy/finding";
import { type JsonValue, mapLeaves } from "@/lib/privacy/json-leaves";
import { findKnownNames } from "@/lib/privacy/known-names";
import { toMatchingText } from "@/lib/privacy/matching-text";
import { nameKey, wordKey } from "@/lib/privacy/name-key";
import { withoutOverlaps } from "@/lib/privacy/overlaps";
import { isOwnPlace } from "@/lib/privacy/own-places";
import { isApart, lastEndingBefore, type Place } from "@/lib/privacy/places";
import { actionFor, type Role } from "@/lib/privacy/policy";
import type { Candidate } from "@/lib/privacy/recognizer";
import { RECOGNIZERS } from "@/lib/privacy/recognizers/registry";
import { areaBehind, type Redaction, render, type Span, toInput } from "@/lib/privacy/redaction";
import { type Rules, STANDARD_RULES } from "@/lib/privacy/rules";
import { type Hide, openBook, type PlaceholderBook, type SessionMemory } from "@/lib/privacy/session-memory";
import type { Word } from "@/lib/privacy/words";

export type { Role } from "@/lib/privacy/policy";
export type { Span } from "@/lib/privacy/redaction";
export type { SessionMemory } from "@/lib/privacy/session-memory";

/** A value that stays in the text, and what all its spellings have in common. */
export type Fact = { entity: Entity; key: string; value: string };

export type Anonymized = { text: string; findings: Finding[]; spans: Span[]; facts: Fact[] };

/** What is known besides the text; without a memory it is a session's first, without rules the standard ones hold. */
export type Surroundings = { memory?: SessionMemory; hide?: Hide; rules?: Rules };

/** What is known of a single text. */
type Known = {
  /** Names of people that somebody else found in it. */
  names?: readonly Place[] | undefined;
  /** Where somebody has looked and found nothing personal. */
  cleared?: readonly Place[] | undefined;
};

type Work = Known & { role: Role; book: PlaceholderBook; rules: Rules };

/** What a placeholder put in its place may reveal is looked for again, so often at most. */
const MAX_ROUNDS = 4;
const NAMES_CONFIDENCE = 0.85;

type Judged = { more: Redaction[]; kept: Finding[]; facts: Fact[] };
type Placed = Pick<Candidate, "entity" | "key" | "rule" | "confidence" | "isOfVisitor"> & Place & { cue?: string };

/** Decides what becomes of findings, whose places are those in the input. */
function judge(text: string, found: readonly Placed[], { role, book, rules, cleared = [] }: Work): Judged {
  const judged: Judged = { more: [], kept: [], facts: [] };
  for (const { entity, key, rule, cue, confidence, isOfVisitor, ...place } of found) {
    const isVisitors = book.has(entity, key);
    const isPublic = rules.isPublic(entity, key);
    const action = isApart(place, cleared)
      ? actionFor({ entity, confidence, isOfVisitor, isVisitors, isPublic }, { role, policy: rules.policy })
      : "keep";
    const finding = { entity, ...place, rule, ...(cue !== undefined && { cue }), confidence, action };
    if (action === "keep") {
      judged.kept.push(finding);
      judged.facts.push({ entity, key, value: text.slice(place.start, place.end) });
      continue;
    }
    const area = areaBehind(text, { entity, key, ...place });
    judged.more.push({ finding, ...place, placeholder: book.placeholderOf(entity, key), area });
  }
  return judged;
}

/** One look at the text as redacted so far: what else is to be redacted, and what is kept. */
function lookAt(text: string, redactions: readonly Redaction[], work: Work): Judged & { isLast: boolean } {
  const { book, rules } = work;
  const rendered = render(text, redactions);
  const matching = toMatchingText(rendered.text);
  const { candidates, words } = findCandidates(RECOGNIZERS, matching);
  const known = book.knowsNames() ? findKnownNames(matching.text, words(), book.hasNameWord) : [];
  const found = known.length === 0 ? candidates : [...candidates, ...known];
  const places = found.length === 0 ? [] : rules.placesIn(matching.folded);
  const all = places.length === 0 ? found : found.filter((candidate) => !isOwnPlace(candidate, places));
  const taken = withoutOverlaps(all);
  const placed = taken.map((candidate) => {
    const { start, end } = matching.toOriginal(candidate.start, candidate.end);
    return {
      ...candidate,
      start: toInput(start, rendered.places, redactions),
      end: toInput(end, rendered.places, redactions),
    };
  });
  const judged = judge(text, placed, work);
  const isLast =
    judged.more.length === 0 ||
    (taken.length === all.length && !leavesMore(matching.text, taken) && !leavesNames(words(), { taken, book }));
  return { ...judged, isLast };
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
  words.some((word) => {
    const next = taken[lastEndingBefore(taken, word.start) + 1];
    return (next === undefined || next.start >= word.end) && book.hasNameWord(wordKey(word.folded));
  });

const byStart = (a: Place, b: Place) => a.start - b.start;

/** Looks again and again, from what is redacted already, until a look finds nothing more. */
function lookUntilClean(text: string, known: readonly Redaction[], work: Work) {
  let redactions = [...known];
  let kept: Finding[] = [];
  let facts: Fact[] = [];
  for (let round = 0; round < MAX_ROUNDS; round += 1) {
    const look = lookAt(text, redactions, work);
    ({ kept, facts } = look);
    redactions = [...redactions, ...look.more].sort(byStart);
    if (look.isLast) break;
  }
  return { redactions, kept, facts };
}

/** Names that the rules did not see, and what the text gives away once they are known. */
function lookForNames(text: string, looked: ReturnType<typeof lookUntilClean>, work: Work) {
  const places = work.rules.placesIn(toMatchingText(text).folded);
  const unseen = (work.names ?? [])
    .filter((place) => isApart(place, looked.redactions))
    .map((place) => {
      const key = nameKey(text.slice(place.start, place.end));
      const about = { rule: "person.service", confidence: NAMES_CONFIDENCE, isOfVisitor: false };
      return { entity: "PERSON" as const, ...place, key, ...about };
    })
    .filter((name) => !isOwnPlace(name, places));
  const { more } = judge(text, withoutOverlaps(unseen), work);
  return more.length === 0 ? looked : lookUntilClean(text, [...looked.redactions, ...more].sort(byStart), work);
}

function redact(text: string, work: Work): Anonymized {
  const looked = lookUntilClean(text, [], work);
  const { redactions, kept, facts } = work.names?.length ? lookForNames(text, looked, work) : looked;
  const findings = [...redactions.map(({ finding }) => finding), ...kept].sort(byStart);
  const { text: output, spans } = render(text, redactions);
  return { text: output, spans, findings, facts };
}

/**
 * The text with personal data replaced by typed, numbered placeholders such as [EMAIL_1]; the same value has the same
 * placeholder throughout a memory. Placeholders already in the text are left alone. Never throws; done a second time,
 * it changes nothing.
 */
export function anonymize(
  text: string,
  { role, memory, hide, rules = STANDARD_RULES, ...known }: { role: Role } & Surroundings & Known,
): Anonymized & { memory: SessionMemory } {
  const book = openBook(memory, hide);
  book.reserve(text);
  return { ...redact(text, { role, book, rules, ...known }), memory: book.memory() };
}

/** A question and its answer, with what is known of each. */
type Turn = { userQuery: string; llmResponse: string; query?: Known; answer?: Known };

/** Anonymises a question, then its answer, in which what the visitor gave of themselves is redacted too. */
export function anonymizeInteraction(
  { userQuery, llmResponse, query: ofQuery, answer: ofAnswer }: Turn,
  { memory, hide, rules = STANDARD_RULES }: Surroundings = {},
): { query: Anonymized; answer: Anonymized; memory: SessionMemory } {
  const book = openBook(memory, hide);
  book.reserve(userQuery);
  book.reserve(llmResponse);
  const query = redact(userQuery, { role: "visitor", book, rules, ...ofQuery });
  const answer = redact(llmResponse, { role: "chatbot", book, rules, ...ofAnswer });
  return { query, answer, memory: book.memory() };
}

/**
 * A copy of a JSON value in which every string and object key is anonymised as a visitor's, and every number that is a
 * card's becomes its placeholder; other numbers stay. Offsets of the findings are those in their own string.
 */
export function anonymizeLeaves(
  value: unknown,
  { memory, hide, rules = STANDARD_RULES }: Surroundings = {},
): { value: JsonValue; findings: Finding[] } {
  const book = openBook(memory, hide);
  const findings: Finding[] = [];
  const anonymous = (text: string): string => {
    const result = redact(text, { role: "visitor", book, rules });
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
