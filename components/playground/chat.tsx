"use client";

import { startTransition, useOptimistic, useRef, useState } from "react";
import { useForm } from "@/components/hooks/use-form";
import { SUGGESTIONS } from "@/components/playground/suggestions";
import { type AnsweredTurn, Bubble, TurnItem } from "@/components/playground/turn-item";
import { Alert } from "@/components/ui/alert";
import { Button } from "@/components/ui/button";
import { Card } from "@/components/ui/card";
import { Field } from "@/components/ui/field";
import type { PlaygroundAnswer } from "@/lib/demonstration/schema";
import { newId } from "@/lib/platform/ids";
import { call } from "@/lib/transport/call";

const MAX_QUESTION_CHARACTERS = 2000;

function Suggestions({ onChoose }: { onChoose: (question: string) => void }) {
  return (
    <div>
      <p className="text-sm text-muted">Try one of these, or ask something of your own.</p>
      <ul className="mt-3 flex flex-wrap gap-2">
        {SUGGESTIONS.map(({ language, question }) => (
          <li key={language}>
            <Button
              variant="secondary"
              lang={language}
              dir="auto"
              className="whitespace-normal"
              onClick={() => {
                onChoose(question);
              }}
            >
              {question}
            </Button>
          </li>
        ))}
      </ul>
    </div>
  );
}

function Asking({ question }: { question: string }) {
  return (
    <li className="grid gap-2">
      <Bubble speaker="You" isMine>
        {question}
      </Bubble>
      <Bubble speaker="Chatbot">
        <span className="text-muted">Answering …</span>
      </Bubble>
    </li>
  );
}

/** A chat as a visitor has it: one session for each visit, and the real widget under each answer. */
export function Chat() {
  const [sessionId] = useState(() => newId());
  const [turns, setTurns] = useState<readonly AnsweredTurn[]>([]);
  const [asked, setAsked] = useOptimistic<string | null>(null);
  const field = useRef<HTMLInputElement>(null);

  const form = useForm<AnsweredTurn>(
    async (values) => {
      const question = String(values["question"]);
      setAsked(question);
      const answer = await call<PlaygroundAnswer>("POST", "/api/playground/questions", { question, sessionId });
      return answer.ok ? { ...answer, data: { ...answer.data, question } } : answer;
    },
    (turn, element) => {
      // Together with the end of the asking, so that the question is not there twice.
      startTransition(() => {
        setTurns((before) => [...before, turn]);
      });
      element?.reset();
    },
  );
  const choose = (question: string) => {
    form.submit({ question });
    // The suggestions go; what follows is written.
    field.current?.focus();
  };

  return (
    <Card className="grid gap-5">
      <script src="/widget.js" async />
      {turns.length === 0 && asked === null && <Suggestions onChoose={choose} />}
      <div role="log" aria-label="Conversation">
        <ol className="grid gap-6">
          {turns.map((turn) => (
            <TurnItem key={turn.interactionId} turn={turn} />
          ))}
          {asked !== null && <Asking question={asked} />}
        </ol>
      </div>
      {form.message !== null && form.issues.length === 0 && <Alert tone="negative">{form.message}</Alert>}
      <form
        onSubmit={form.submit}
        className="sticky bottom-0 -mx-4 -mb-4 flex items-end gap-2 rounded-b-xl border-t border-border bg-raised p-4 sm:-mx-5 sm:-mb-5 sm:px-5"
      >
        <Field
          ref={field}
          name="question"
          label="Question"
          dir="auto"
          autoComplete="off"
          required
          maxLength={MAX_QUESTION_CHARACTERS}
          issues={form.issues}
          className="min-w-0 flex-1"
        />
        <Button type="submit" pending={form.pending}>
          Ask
        </Button>
      </form>
    </Card>
  );
}
