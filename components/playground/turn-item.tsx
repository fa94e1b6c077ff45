import Link from "next/link";
import { createElement } from "react";
import { cn } from "@/lib/platform/cn";

/** A question that was answered and logged. */
export type AnsweredTurn = { interactionId: string; question: string; answer: string; language: string };

type BubbleProps = { speaker: string; isMine?: boolean; language?: string; children: React.ReactNode };

/** What one side said. */
export function Bubble({ speaker, isMine = false, language, children }: BubbleProps) {
  return (
    <div className={cn("grid max-w-[min(40rem,90%)] min-w-0", isMine ? "justify-self-end" : "justify-self-start")}>
      <p className={cn("text-xs font-medium text-muted", isMine && "text-end")}>{speaker}</p>
      <div
        dir="auto"
        lang={language}
        className={cn(
          "mt-1 rounded-xl px-3.5 py-2.5 whitespace-pre-wrap wrap-anywhere",
          isMine ? "bg-accent-soft" : "border border-border bg-sunken",
        )}
      >
        {children}
      </div>
    </div>
  );
}

const showWhole = (element: HTMLElement | null) => element?.scrollIntoView({ block: "nearest" });

/** A question, its answer, and the widget that a visitor would see under it. */
export function TurnItem({ turn: { interactionId, question, answer, language } }: { turn: AnsweredTurn }) {
  return (
    <li ref={showWhole} className="grid scroll-mb-40 gap-2">
      <Bubble speaker="You" isMine>
        {question}
      </Bubble>
      <Bubble speaker="Chatbot" language={language}>
        {answer}
      </Bubble>
      <div className="flex flex-wrap items-center gap-x-4 gap-y-1 text-sm">
        {createElement("winnow-feedback", { "interaction-id": interactionId })}
        <Link href={`/interactions/${encodeURIComponent(interactionId)}`}>Open the interaction</Link>
      </div>
    </li>
  );
}
