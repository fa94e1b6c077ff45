"use client";

import { useRef, useState } from "react";
import { useHotkeys } from "@/components/hooks/use-hotkeys";
import { DecisionBar } from "@/components/review/decision-bar";
import { KeyLegend } from "@/components/review/key-legend";
import { type Deeds, hotkeysFor } from "@/components/review/keys";
import type { Entity } from "@/components/review/marks/entities";
import { MarkForm } from "@/components/review/marks/mark-form";
import { MarkMenu } from "@/components/review/marks/mark-menu";
import { readSelectedWords, useSelectedWords } from "@/components/review/marks/use-selected-words";
import type { Decision, Undoable } from "@/components/review/review-state";
import { SamplePlace } from "@/components/review/sample-place";
import { TeamProgress } from "@/components/review/team-progress";
import { useReview } from "@/components/review/use-review";
import type { ReviewProgress } from "@/lib/review/schema";

function useKeys(isOn: boolean, deeds: Deeds): void {
  useHotkeys(isOn ? hotkeysFor(deeds) : []);
}

type Props = { progress: ReviewProgress; undoable: Undoable | null };

/** One sample at a time: read it, mark what is personal, decide. */
export function ReviewQueue({ progress, undoable }: Props) {
  const { state, dispatch, decide, undo } = useReview(progress, undoable);
  const { words: selected, forget } = useSelectedWords();
  const [entity, setEntity] = useState<Entity>("PERSON");
  const [hasKeys, setHasKeys] = useState(true);
  const field = useRef<HTMLInputElement>(null);
  const isDeciding = state.phase === "deciding";

  const settle = (decision: Decision) => {
    forget();
    void decide(decision);
  };
  const takeBack = () => {
    forget();
    void undo();
  };
  const rate = (quality: number) => {
    dispatch({ type: "rated", quality });
  };
  const mark = (words: string) => {
    forget();
    dispatch({ type: "marked", words, entity });
  };
  const markSelected = () => {
    const words = readSelectedWords() || selected;
    if (words === "") field.current?.focus();
    else mark(words);
  };
  const approve = () => {
    settle("approve");
  };
  const reject = () => {
    settle("reject");
  };
  useKeys(hasKeys, { approve, reject, undo: takeBack, mark: markSelected, rate });

  return (
    <>
      <div className="grid items-start gap-4 lg:grid-cols-[minmax(0,1fr)_20rem] [&_:is(a,button,input,select,summary)]:scroll-mb-48">
        <SamplePlace
          state={state}
          onAsk={() => {
            dispatch({ type: "asked" });
          }}
          onUnmark={(span) => {
            dispatch({ type: "unmarked", span });
          }}
        />
        <aside className="grid gap-4">
          <MarkForm
            key={state.sample?.id}
            field={field}
            entity={entity}
            onEntity={setEntity}
            onMark={mark}
            markCount={state.spans.length}
            onClear={() => {
              dispatch({ type: "cleared" });
            }}
          />
          <TeamProgress progress={state.progress} />
          <KeyLegend isOn={hasKeys} onChange={setHasKeys} />
        </aside>
      </div>
      <DecisionBar state={state} onDecide={settle} onRate={rate} onUndo={takeBack}>
        {isDeciding && selected !== "" && (
          <MarkMenu words={selected} entity={entity} onEntity={setEntity} onMark={mark} onClose={forget} />
        )}
      </DecisionBar>
    </>
  );
}
