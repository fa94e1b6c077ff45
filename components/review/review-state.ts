import { markWords, type Texts } from "@/components/review/marks/marked-text";
import type { ReviewDecision, ReviewProgress, ReviewSpan, Sample } from "@/lib/review/schema";

export type Decision = ReviewDecision["decision"];
export type Undoable = { decisionId: string; decision: string };

export type ReviewState = {
  phase: "loading" | "deciding" | "sending" | "empty" | "failed";
  sample: Sample | null;
  quality: number | null;
  spans: ReviewSpan[];
  progress: ReviewProgress;
  undoable: Undoable | null;
  /** What was just done, or why it could not be. */
  message: { kind: "done" | "refused"; text: string } | null;
};

type Events = {
  /** The next sample is wanted, or wanted again. */
  asked: object;
  arrived: { sample: Sample | null };
  failed: { message: string };
  rated: { quality: number };
  marked: { words: string; entity: ReviewSpan["entity"] };
  unmarked: { span: ReviewSpan };
  /** All marks are taken away. */
  cleared: object;
  sending: object;
  decided: { decision: Decision; decisionId: string };
  undone: { sample: Sample; decision: string };
  /** The decision was refused, and the reviewer can change it or try again; about another text, if there is one. */
  refused: { message: string; sample?: Sample };
  /** The decision was refused, and the sample is no longer the reviewer's. */
  lost: { message: string };
};
type Name = keyof Events;
export type ReviewEvent<Of extends Name = Name> = { [N in Of]: { type: N } & Events[N] }[Of];

export const initialState = (progress: ReviewProgress, undoable: Undoable | null): ReviewState => ({
  phase: "loading",
  sample: null,
  quality: null,
  spans: [],
  progress,
  undoable,
  message: null,
});

const fresh = (sample: Sample | null) => ({
  phase: sample ? ("deciding" as const) : ("empty" as const),
  sample,
  quality: null,
  spans: [],
});
const done = (text: string) => ({ kind: "done" as const, text });
const refused = (text: string) => ({ kind: "refused" as const, text });

function count(progress: ReviewProgress, decision: string, by: 1 | -1): ReviewProgress {
  const key = decision === "approve" ? "approved" : "rejected";
  return {
    ...progress,
    [key]: progress[key] + by,
    waiting: Math.max(0, progress.waiting - by),
    mine: Math.max(0, progress.mine + by),
  };
}

function markedMessage(texts: Texts, words: string, places: number): ReviewState["message"] {
  if (places > 0) return done(places === 1 ? "Marked in one place." : `Marked in ${String(places)} places.`);
  const isThere = words !== "" && (texts.query.includes(words) || texts.answer.includes(words));
  return refused(isThere ? "A mark lies there already; unmark it first." : "These words do not stand in this sample.");
}

function mark(state: ReviewState, event: ReviewEvent<"marked">): ReviewState {
  if (!state.sample) return state;
  const texts = { query: state.sample.userQuery, answer: state.sample.llmResponse };
  const spans = markWords(texts, state.spans, event);
  return { ...state, spans, message: markedMessage(texts, event.words, spans.length - state.spans.length) };
}

type Handler<N extends Name> = (state: ReviewState, event: ReviewEvent<N>) => ReviewState;

/** A decision that is on its way is not changed any more. */
const whileDeciding =
  <N extends Name>(handle: Handler<N>): Handler<N> =>
  (state, event) =>
    state.phase === "deciding" ? handle(state, event) : state;

const HANDLERS: { [N in Name]: Handler<N> } = {
  asked: (state) => ({ ...state, phase: "loading", message: null }),
  arrived: (state, { sample }) => ({ ...state, ...fresh(sample) }),
  failed: (state, { message }) => ({ ...state, ...fresh(null), phase: "failed", message: refused(message) }),
  rated: whileDeciding((state, { quality }) => ({ ...state, quality: state.quality === quality ? null : quality })),
  marked: whileDeciding(mark),
  unmarked: whileDeciding((state, event) => ({
    ...state,
    spans: state.spans.filter((span) => span !== event.span),
    message: done("Unmarked."),
  })),
  cleared: whileDeciding((state) => ({ ...state, spans: [], message: done("All unmarked.") })),
  sending: (state) => ({ ...state, phase: "sending", message: null }),
  decided: (state, { decision, decisionId }) => ({
    ...state,
    phase: "loading",
    progress: count(state.progress, decision, 1),
    undoable: { decisionId, decision },
    message: done(decision === "approve" ? "Approved." : "Rejected."),
  }),
  undone: (state, { sample, decision }) => ({
    ...state,
    ...fresh(sample),
    progress: count(state.progress, decision, -1),
    undoable: null,
    message: done("Taken back. Decide again."),
  }),
  refused: (state, { message, sample }) => ({
    ...state,
    ...(sample && fresh(sample)),
    phase: state.sample ? "deciding" : "empty",
    message: refused(message),
  }),
  lost: (state, { message }) => ({ ...state, phase: "loading", message: refused(message) }),
};

/** What a reviewer sees after something happened. */
export function advance<N extends Name>(state: ReviewState, event: ReviewEvent<N>): ReviewState {
  const handle: Handler<N> = HANDLERS[event.type];
  return handle(state, event);
}
