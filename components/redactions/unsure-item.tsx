"use client";

import Link from "next/link";
import { useState, useTransition } from "react";
import { Badge } from "@/components/ui/badge";
import { Button } from "@/components/ui/button";
import { useToast } from "@/components/ui/toast";
import { formatDateTime, formatPercent } from "@/lib/platform/format";
import { entityWords } from "@/lib/privacy/entity-words";
import type { SpanDecision, UnsureView } from "@/lib/redactions/schema";
import { call } from "@/lib/transport/call";

type Decision = SpanDecision["decision"];

const CHOICES = [
  ["personal", "Personal: keep it redacted"],
  ["not-personal", "Not personal: put it back"],
] as const satisfies readonly (readonly [Decision, string])[];

const DONE: Record<Decision, string> = {
  personal: "It stays redacted, and what it stood for is destroyed.",
  "not-personal": "It is back in its text.",
};

/** Where somebody goes on who works by keyboard: the next item, else the one before, else the list. */
function placeAfter(button: HTMLElement): HTMLElement | null {
  const item = button.closest("li");
  const neighbour = item?.nextElementSibling ?? item?.previousElementSibling;
  return neighbour?.querySelector("button") ?? item?.closest("section") ?? null;
}

function Facts({ span }: { span: UnsureView }) {
  const { entity, confidence, rule, cue, language, field, interactionId, expiresAt } = span;
  return (
    <div className="flex flex-wrap items-center gap-x-3 gap-y-1 text-[0.8125rem] text-muted">
      <Badge tone="caution">{entityWords(entity)}</Badge>
      <span>{formatPercent(100 * confidence)} sure</span>
      <span>
        in {field === "query" ? "a question" : "an answer"}, {language}
      </span>
      <span className="font-mono text-xs wrap-anywhere">
        {rule}
        {cue !== null && ` “${cue}”`}
      </span>
      <span>
        until <time dateTime={expiresAt}>{formatDateTime(expiresAt)}</time>
      </span>
      <Link href={`/interactions/${encodeURIComponent(interactionId)}`}>Open the interaction</Link>
    </div>
  );
}

function Passage({ span, original }: { span: UnsureView; original: string | null }) {
  return (
    <p dir="auto" lang={span.language} className="text-sm whitespace-pre-wrap wrap-anywhere">
      {span.before}
      <mark className="rounded bg-caution-soft px-0.5 text-ink">
        <bdi>{original ?? span.placeholder}</bdi>
      </mark>
      {span.after}
    </p>
  );
}

type Props = { span: UnsureView; onSettled: (span: UnsureView, decision: Decision) => void };

/** One span nobody is sure about: look at what it stands for, and decide. */
export function UnsureItem({ span, onSettled }: Props) {
  const [original, setOriginal] = useState<string | null>(null);
  const [pending, start] = useTransition();
  const toast = useToast();
  const path = `/api/redactions/${span.spanId}`;

  const show = () => {
    start(async () => {
      const answer = await call<{ original: string }>("POST", `${path}/original`);
      if (answer.ok) setOriginal(answer.data.original);
      else toast(answer.message, "negative");
    });
  };
  const decide = (decision: Decision, button: HTMLElement) => {
    start(async () => {
      const answer = await call("POST", `${path}/decision`, { decision });
      if (!answer.ok) {
        toast(answer.message, "negative");
        return;
      }
      const place = placeAfter(button);
      onSettled(span, decision);
      toast(DONE[decision]);
      place?.focus();
    });
  };

  return (
    <li className="grid gap-2.5 border-b border-border py-4 first:pt-0 last:border-0 last:pb-0">
      <Facts span={span} />
      <Passage span={span} original={original} />
      <div role="group" aria-label={`Decide about ${span.placeholder}`} className="flex flex-wrap gap-2">
        <Button
          variant="secondary"
          size="sm"
          pending={pending}
          onClick={
            original === null
              ? show
              : () => {
                  setOriginal(null);
                }
          }
        >
          {original === null ? "Show what it stands for" : "Hide it again"}
        </Button>
        {CHOICES.map(([decision, words]) => (
          <Button
            key={decision}
            variant="secondary"
            size="sm"
            pending={pending}
            onClick={({ currentTarget }) => {
              decide(decision, currentTarget);
            }}
          >
            {words}
          </Button>
        ))}
      </div>
    </li>
  );
}
