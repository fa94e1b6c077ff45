"use client";

import { useTransition } from "react";
import { saveFile } from "@/components/erasure/save-file";
import type { SubjectBody } from "@/components/erasure/subject-values";
import { Alert } from "@/components/ui/alert";
import { Button } from "@/components/ui/button";
import { Confirm } from "@/components/ui/confirm";
import { Icon } from "@/components/ui/icon";
import { useToast } from "@/components/ui/toast";
import { countWords, isNothing } from "@/lib/erasure/counts";
import { type Found, NOTHING_STORED, type Receipt } from "@/lib/erasure/schema";
import { call } from "@/lib/transport/call";

function SaveButton({ subject, format, label }: { subject: SubjectBody; format: "json" | "html"; label: string }) {
  const toast = useToast();
  const [pending, start] = useTransition();
  const save = () => {
    start(async () => {
      const outcome = await saveFile(subject, format);
      if (!outcome.ok) toast(outcome.message, "negative");
    });
  };
  return (
    <Button variant="secondary" pending={pending} onClick={save}>
      <Icon name="download" />
      {label}
    </Button>
  );
}

type Props = { subject: SubjectBody; found: Found; onErased: (receipt: Receipt) => void };

/** What is stored of a visitor or a session, and what can be done about it. */
export function FoundPanel({ subject, found: { counts, files }, onErased }: Props) {
  if (isNothing(counts)) return <Alert>{NOTHING_STORED} Look whether the id is written as the chatbot sends it.</Alert>;
  const erase = async () => {
    const answer = await call<Receipt>("POST", "/api/privacy/erasures", subject);
    if (answer.ok) onErased(answer.data);
    return answer;
  };
  return (
    <section aria-label="What is stored" className="grid gap-3 rounded-lg border border-border p-4 text-sm">
      <p role="status" className="font-medium">
        Stored: {countWords(counts).join(", ")}
      </p>
      {files.length > 0 && <p className="wrap-anywhere text-muted">Held by files for download: {files.join(", ")}</p>}
      <div className="flex flex-wrap gap-2">
        <SaveButton subject={subject} format="html" label="Download to read" />
        <SaveButton subject={subject} format="json" label="Download for programs" />
        <Confirm
          label="Erase everything"
          title={`Erase everything of this ${"user_id" in subject ? "visitor" : "session"}?`}
          confirmLabel="Erase everything"
          onConfirm={erase}
        >
          <p>Gone for good: {countWords(counts).join(", ")}.</p>
          {files.length > 0 && (
            <p className="wrap-anywhere">
              Withdrawn and deleted: {files.join(", ")}. Successors without these rows can be built on the page of the
              datasets.
            </p>
          )}
          <p>An old file that is imported again does not bring them back. The receipt says nothing of whom.</p>
        </Confirm>
      </div>
    </section>
  );
}
