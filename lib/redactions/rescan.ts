import type { JobView } from "@/lib/jobs/schema";
import { coarseLocation } from "@/lib/collection/coarse-location";
import {
  anonymize,
  anonymizeInteraction,
  anonymizeLeaves,
  type Anonymized,
  type SessionMemory,
  type Span,
  type Surroundings,
} from "@/lib/privacy/anonymize";
import { withoutPlaceholders } from "@/lib/privacy/placeholder";
import { overlaps, type Place } from "@/lib/privacy/places";
import { RescanReport, type RescanView } from "@/lib/redactions/schema";
import { codePointLength } from "@/lib/text/code-points";

type StoredSpan = Place & { id: string; field: string; state: string };

/** The texts of a stored interaction, and what is known of places in them. */
export type StoredTexts = {
  userQuery: string;
  llmResponse: string;
  method: string | null;
  model: string | null;
  variant: string | null;
  location: string | null;
  metadata: string | null;
  spans: readonly StoredSpan[];
};

type Names = { query: readonly Place[]; answer: readonly Place[] };
type Known = Surroundings & { names?: Names | undefined };

export type Rescanned = {
  /** True when a finding lies in what a reviewer has just marked: until the mark is final, the row stays as it is. */
  isInTheWay: boolean;
  /** The columns that are different now. */
  changes: Partial<Omit<StoredTexts, "spans"> & { responseLength: number }>;
  /** What was redacted, as places in the new texts; their sources are places in the stored ones. */
  found: { query: Span[]; answer: Span[] };
  /** The spans that were there, where their places have changed. */
  moved: (Place & { id: string })[];
  findings: RescanReport["findings"];
  memory: SessionMemory;
};

/** Where places of a stored text are once it has been redacted. */
function movesOf(text: string, { text: redacted, spans }: Anonymized): (offset: number) => number {
  const moves = spans.map(({ source }, index) => {
    const next = spans[index + 1];
    return { from: source.end, by: next ? next.start - next.source.start : redacted.length - text.length };
  });
  return (offset) => offset + (moves.findLast(({ from }) => from <= offset)?.by ?? 0);
}

function movedSpans(spans: readonly StoredSpan[], moved: (offset: number) => number): Rescanned["moved"] {
  return spans
    .filter(({ start, end }) => moved(start) !== start || moved(end) !== end)
    .map(({ id, start, end }) => ({ id, start: moved(start), end: moved(end) }));
}

/** Names that a service found, without those it saw in a placeholder. */
function namesIn(text: string, names: readonly Place[] | undefined): readonly Place[] | undefined {
  const open = withoutPlaceholders(text);
  return names?.filter(({ start, end }) => open.slice(start, end) === text.slice(start, end));
}

type SmallTexts = Pick<StoredTexts, "method" | "model" | "variant" | "location" | "metadata">;

/** The texts beside question and answer, and what was found in them. */
function rescanSmallTexts(row: SmallTexts, known: Surroundings): { texts: SmallTexts; found: string[] } {
  const found: string[] = [];
  const anonymous = (text: string) => {
    const { text: redacted, spans } = anonymize(text, { role: "visitor", ...known });
    found.push(...spans.map(({ entity }) => entity));
    return redacted;
  };
  const optional = (text: string | null) => (text === null ? null : anonymous(text));
  const leaves = row.metadata === null ? null : anonymizeLeaves(JSON.parse(row.metadata), known);
  for (const { action, entity } of leaves?.findings ?? []) if (action !== "keep") found.push(entity);
  const texts = {
    method: optional(row.method),
    model: optional(row.model),
    variant: optional(row.variant),
    location: row.location === null ? null : coarseLocation(row.location, anonymous),
    metadata: leaves && JSON.stringify(leaves.value),
  };
  return { texts, found };
}

const countByName = (names: readonly string[]): Record<string, number> => {
  const counts = new Map<string, number>();
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1);
  return Object.fromEntries(counts);
};

/** Applies rules to an interaction as it is stored: placeholders stay, and so does what a reviewer said isn't personal. */
export function rescanInteraction(row: StoredTexts, { names, ...known }: Known): Rescanned {
  const spansOf = (field: string) => row.spans.filter((span) => span.field === field);
  const cleared = (field: string) => spansOf(field).filter(({ state }) => state === "dismissed");
  const { userQuery, llmResponse } = row;
  const { query, answer, memory } = anonymizeInteraction(
    {
      ...{ userQuery, llmResponse },
      query: { cleared: cleared("query"), names: namesIn(userQuery, names?.query) },
      answer: { cleared: cleared("answer"), names: namesIn(llmResponse, names?.answer) },
    },
    known,
  );
  const isMarked = (field: string, { spans }: Anonymized) =>
    spansOf(field).some((span) => span.state === "marked" && spans.some(({ source }) => overlaps(span, source)));
  const small = rescanSmallTexts(row, { ...known, memory });
  const texts = { userQuery: query.text, llmResponse: answer.text, ...small.texts };
  const different = Object.entries(texts).filter(([name, text]) => text !== row[name as keyof typeof texts]);
  return {
    isInTheWay: isMarked("query", query) || isMarked("answer", answer),
    changes: {
      ...Object.fromEntries(different),
      ...(answer.text !== llmResponse && { responseLength: codePointLength(answer.text) }),
    },
    found: { query: query.spans, answer: answer.spans },
    moved: [
      ...movedSpans(spansOf("query"), movesOf(userQuery, query)),
      ...movedSpans(spansOf("answer"), movesOf(llmResponse, answer)),
    ],
    findings: countByName([...[...query.spans, ...answer.spans].map(({ entity }) => entity), ...small.found]),
    memory,
  };
}

export type FeedbackTexts = { comment: string | null; waitingQuery: string | null; waitingAnswer: string | null };

/** Applies rules to the texts of a feedback event as they are stored. */
export function rescanFeedback(
  row: FeedbackTexts,
  known: Surroundings,
): { changes: Partial<FeedbackTexts>; findings: RescanReport["findings"] } {
  const comment = row.comment === null ? null : anonymize(row.comment, { role: "visitor", ...known });
  const turn = { userQuery: row.waitingQuery ?? "", llmResponse: row.waitingAnswer ?? "" };
  const { query, answer } = anonymizeInteraction(turn, known);
  const spans = [...(comment?.spans ?? []), ...query.spans, ...answer.spans];
  return {
    changes: {
      ...(comment && comment.text !== row.comment && { comment: comment.text }),
      ...(query.text !== turn.userQuery && { waitingQuery: query.text }),
      ...(answer.text !== turn.llmResponse && { waitingAnswer: answer.text }),
    },
    findings: countByName(spans.map(({ entity }) => entity)),
  };
}

export const NOTHING_YET: RescanReport = { lookedAt: 0, changed: 0, left: 0, findings: {} };

export function addReports(a: RescanReport, b: RescanReport): RescanReport {
  const findings = { ...a.findings };
  for (const [entity, count] of Object.entries(b.findings)) findings[entity] = (findings[entity] ?? 0) + count;
  return { lookedAt: a.lookedAt + b.lookedAt, changed: a.changed + b.changed, left: a.left + b.left, findings };
}

export const toRescanView = (job: JobView): RescanView => ({ ...job, report: RescanReport.parse(job.report) });
