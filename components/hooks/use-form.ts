"use client";

import { useState, useTransition } from "react";
import { readForm } from "@/components/hooks/read-form";

export type FormIssue = { path: string; message: string };
export type Answer<T> = { ok: true; data: T } | { ok: false; message: string; issues: FormIssue[] };
type Values = Record<string, unknown>;
type Refusal = { message: string | null; issues: FormIssue[] };

const NOTHING: Refusal = { message: null, issues: [] };

function focusFirst(form: HTMLFormElement, issues: FormIssue[]): void {
  const wrong = new Set(issues.map(({ path }) => path));
  const field = [...form.elements].find((element) => wrong.has(element.getAttribute("name") ?? ""));
  if (field instanceof HTMLElement) field.focus();
}

/**
 * A form that is sent in the background: `<form onSubmit={form.submit}>`, or `form.submit(values)`. What was refused comes
 * back as a message and as issues for the fields, and the first of those gets the focus. `onDone` also receives the form,
 * to reset it.
 */
export function useForm<T>(
  send: (values: Values) => Promise<Answer<T>>,
  onDone?: (data: T, form: HTMLFormElement | null) => void,
) {
  const [refusal, setRefusal] = useState(NOTHING);
  const [pending, start] = useTransition();

  const deliver = (values: Values, form: HTMLFormElement | null) => {
    if (pending) return;
    // A refusal that comes a second time is read aloud a second time.
    setRefusal(NOTHING);
    start(async () => {
      const answer = await send(values);
      setRefusal(answer.ok ? NOTHING : answer);
      if (answer.ok) onDone?.(answer.data, form);
      else if (form) focusFirst(form, answer.issues);
    });
  };

  const submit = (given: React.SyntheticEvent<HTMLFormElement> | Values) => {
    if (!isEvent(given)) {
      deliver(given, null);
      return;
    }
    given.preventDefault();
    deliver(readForm(given.currentTarget), given.currentTarget);
  };

  return { submit, pending, message: refusal.message, issues: refusal.issues };
}

function isEvent(
  given: React.SyntheticEvent<HTMLFormElement> | Values,
): given is React.SyntheticEvent<HTMLFormElement> {
  return "nativeEvent" in given && given.nativeEvent instanceof Event;
}
