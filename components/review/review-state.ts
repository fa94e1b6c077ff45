import { markWords } from "@/components/review/marked-text";
import type { ReviewProgress, ReviewSpan, Sample } from "@/lib/review/schema";

export type Decision = "approve" | "reject";
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

export type ReviewEvent =
  | { type: "arrived"; sample: Sample | null }
  | { type: "failed"; message: string }
  | { type: "rated"; quality: number }
  | { type: "marked"; words: string; entity: ReviewSpan["entity"] }
  | { type: "unmarked"; span: ReviewSpan }
  | { type: "sending" }
  | { type: "decided"; decision: Decision; decisionId: string }
  | { type: "undone"; sample: Sample; decision: string }
  | { type: "refused"; message: string };

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

function count(progress: ReviewProgress, decision: string, by: 1 | -1): ReviewProgress {
  const key = decision === "approve" ? "approved" : "rejected";
  return {
    ...progress,
    [key]: progress[key] + by,
    waiting: Math.max(0, progress.waiting - by),
    mine: Math.max(0, progress.mine + by),
  };
}

/** What a reviewer sees after something happened. */
export function advance(state: ReviewState, event: ReviewEvent): ReviewState {
  switch (event.type) {
    case "arrived":
      return { ...state, ...fresh(event.sample) };
    case "failed":
      return { ...state, phase: "failed", message: { kind: "refused", text: event.message } };
    case "rated":
      return { ...state, quality: state.quality === event.quality ? null : event.quality };
    case "marked": {
      if (!state.sample) return state;
      const texts = { query: state.sample.userQuery, answer: state.sample.llmResponse };
      const spans = markWords(texts, state.spans, event);
      const missing = spans.length === state.spans.length ? "These words do not stand in this sample." : null;
      return { ...state, spans, message: missing === null ? null : { kind: "refused", text: missing } };
    }
    case "unmarked":
      return { ...state, spans: state.spans.filter((span) => span !== event.span) };
    case "sending":
      return { ...state, phase: "sending", message: null };
    case "decided":
      return {
        ...state,
        phase: "loading",
        progress: count(state.progress, event.decision, 1),
        undoable: { decisionId: event.decisionId, decision: event.decision },
        message: { kind: "done", text: event.decision === "approve" ? "Approved." : "Rejected." },
      };
    case "undone":
      return {
        ...state,
        ...fresh(event.sample),
        progress: count(state.progress, event.decision, -1),
        undoable: null,
        message: { kind: "done", text: "Taken back. Decide again." },
      };
    case "refused":
      return {
        ...state,
        phase: state.sample ? "deciding" : "empty",
        message: { kind: "refused", text: event.message },
      };
  }
}
