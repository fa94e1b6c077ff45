"use client";

import { useEffect, useReducer, useRef } from "react";
import { type Attempt, replacedBy, sameOrNew } from "@/components/review/attempt";
import {
  advance,
  type Decision,
  initialState,
  type ReviewEvent,
  type ReviewState,
  type Undoable,
} from "@/components/review/review-state";
import { newId } from "@/lib/platform/ids";
import type { ReviewProgress, Sample } from "@/lib/review/schema";
import { call } from "@/lib/transport/call";

const takeNext = () => call<Sample | null>("POST", "/api/review/next");
const takeBack = (decisionId: string) => call<Sample>("POST", `/api/review/decisions/${decisionId}/undo`);
const send = ({ interactionId, ...decision }: Attempt) =>
  call("POST", `/api/review/${encodeURIComponent(interactionId)}/decision`, decision);

const decided = ({ decision, decisionId }: Attempt): ReviewEvent => ({ type: "decided", decision, decisionId });

async function settle(attempt: Attempt): Promise<ReviewEvent> {
  const answer = await send(attempt);
  if (answer.ok) return decided(attempt);
  const held = await takeNext();
  if (!held.ok) return { type: "refused", message: answer.message };
  if (held.data?.id === attempt.interactionId) {
    const isChanged = held.data.textVersion !== attempt.textVersion;
    return { type: "refused", message: answer.message, ...(isChanged && { sample: held.data }) };
  }
  // The sample is somebody else's now, or settled: by another, or by this very decision, whose answer was lost.
  const again = await send(attempt);
  return again.ok ? decided(attempt) : { type: "lost", message: again.message };
}

/** The reviewer's samples, one after the other, and what can be done with them. */
export function useReview(progress: ReviewProgress, lastDecision: Undoable | null) {
  const [state, dispatch] = useReducer<ReviewState, [ReviewEvent]>(advance, initialState(progress, lastDecision));
  const unanswered = useRef<Attempt | null>(null);
  const { phase, sample, quality, spans, undoable } = state;
  const isLoading = phase === "loading";

  useEffect(() => {
    if (!isLoading) return;
    let isWanted = true;
    void takeNext().then((answer) => {
      if (!isWanted) return;
      dispatch(answer.ok ? { type: "arrived", sample: answer.data } : { type: "failed", message: answer.message });
    });
    return () => {
      isWanted = false;
    };
  }, [isLoading]);

  const decide = async (decision: Decision) => {
    if (phase !== "deciding" || !sample) return;
    const before = unanswered.current;
    const { id: interactionId, textVersion } = sample;
    const made = { decisionId: newId(), interactionId, textVersion, decision, quality, spans };
    const attempt = sameOrNew(before, made);
    unanswered.current = attempt;
    dispatch({ type: "sending" });
    const replaced = replacedBy(before, attempt);
    if (replaced) await takeBack(replaced.decisionId);
    const outcome = await settle(attempt);
    if (outcome.type !== "refused") unanswered.current = null;
    dispatch(outcome);
  };

  const undo = async () => {
    if (!undoable || (phase !== "deciding" && phase !== "empty")) return;
    dispatch({ type: "sending" });
    const answer = await takeBack(undoable.decisionId);
    dispatch(
      answer.ok
        ? { type: "undone", sample: answer.data, decision: undoable.decision }
        : { type: "refused", message: answer.message },
    );
  };

  return { state, dispatch, decide, undo };
}
