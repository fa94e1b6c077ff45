"use client";

import { useReducer, useRef } from "react";
import { sendFile } from "@/components/settings/import/send-file";
import { advance, inOrder, type Upload } from "@/components/settings/import/uploads";

const NONE: readonly Upload[] = [];

/**
 * Files that are sent one after the other. Not a transition: React would hold back every other one, and with it each
 * change of page, for as long as the files take.
 */
export function useUploads(onOver: () => void) {
  const [uploads, dispatch] = useReducer(advance, NONE);
  const stopper = useRef<AbortController | null>(null);

  const sendOne = async (file: File, at: number, signal: AbortSignal) => {
    dispatch({ kind: "step", at, step: { state: "sending", run: null } });
    const answer = await sendFile(file, {
      signal,
      report: (run) => {
        dispatch({ kind: "step", at, step: { state: "sending", run } });
      },
    });
    dispatch({
      kind: "step",
      at,
      step: answer.ok ? { state: "done", run: answer.data } : { state: "failed", message: answer.message },
    });
    onOver();
  };

  const send = async (chosen: readonly File[]) => {
    const files = inOrder(chosen);
    const { signal } = (stopper.current = new AbortController());
    dispatch({ kind: "choose", files });
    for (const [at, file] of files.entries()) if (!signal.aborted) await sendOne(file, at, signal);
    dispatch({ kind: "end" });
  };

  return {
    uploads,
    send,
    isSending: uploads.some(({ step }) => step.state === "waiting" || step.state === "sending"),
    stop: () => stopper.current?.abort(),
  };
}
