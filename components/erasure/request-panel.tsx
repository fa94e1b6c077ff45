"use client";

import { useRouter } from "next/navigation";
import { useState } from "react";
import { FoundPanel } from "@/components/erasure/found-panel";
import { issuesOf, type SubjectBody, subjectOf } from "@/components/erasure/subject-values";
import { useForm } from "@/components/hooks/use-form";
import { Alert } from "@/components/ui/alert";
import { Button } from "@/components/ui/button";
import { Card, CardHeader } from "@/components/ui/card";
import { Field } from "@/components/ui/field";
import { Select } from "@/components/ui/select";
import { countWords } from "@/lib/erasure/counts";
import type { Found, Receipt } from "@/lib/erasure/schema";
import { call } from "@/lib/transport/call";

type Shown = { subject: SubjectBody; found: Found } | { receipt: Receipt };

const KINDS = [
  { value: "user", label: "A visitor, by user id" },
  { value: "session", label: "A conversation, by session id" },
];

async function lookUp(values: Record<string, unknown>) {
  const subject = subjectOf(values);
  const answer = await call<Found>("POST", "/api/privacy/erasures", { ...subject, dry_run: true });
  return answer.ok
    ? { ok: true as const, data: { subject, found: answer.data } }
    : { ...answer, issues: issuesOf(answer.issues) };
}

/** Answers a visitor who asks what is stored of them, or who wants it gone. */
export function RequestPanel() {
  const router = useRouter();
  const [shown, setShown] = useState<Shown | null>(null);
  const form = useForm<Shown>(lookUp, setShown);
  const showReceipt = (receipt: Receipt) => {
    setShown({ receipt });
    router.refresh();
  };
  return (
    <Card>
      <CardHeader
        title="Requests of visitors"
        description="Everything that is stored of one visitor or one conversation, to hand out or to erase. By user id: what was logged with that id, and what its sessions said about other answers."
      />
      <form onSubmit={form.submit} className="mb-4 grid items-end gap-4 sm:grid-cols-[auto_minmax(0,1fr)_auto]">
        <Select name="kind" label="Who asks" options={KINDS} />
        <Field
          name="id"
          label="Id, as the chatbot sends it"
          required
          maxLength={200}
          autoComplete="off"
          autoCapitalize="none"
          spellCheck={false}
          dir="ltr"
          issues={form.issues}
        />
        <Button type="submit" variant="secondary" pending={form.pending}>
          Look up
        </Button>
      </form>
      {form.message !== null && form.issues.length === 0 && <Alert tone="negative">{form.message}</Alert>}
      {form.message === null && shown !== null && "found" in shown && <FoundPanel {...shown} onErased={showReceipt} />}
      {form.message === null && shown !== null && "receipt" in shown && (
        <Alert tone="positive" title="Erased">
          {countWords(shown.receipt.counts).join(", ")}
        </Alert>
      )}
    </Card>
  );
}
