"use client";

import { useRouter } from "next/navigation";
import { useState } from "react";
import { useForm } from "@/components/hooks/use-form";
import { Alert } from "@/components/ui/alert";
import { Button } from "@/components/ui/button";
import { Card, CardHeader } from "@/components/ui/card";
import { Checkbox } from "@/components/ui/checkbox";
import { Field } from "@/components/ui/field";
import { call } from "@/lib/transport/call";

type Made = { message: string; output_file: string };

/** Writes a training file, or preference pairs, from what has been collected so far. */
export function ExportForm() {
  const router = useRouter();
  const [made, setMade] = useState<Made | null>(null);
  const show = (file: Made) => {
    setMade(file);
    router.refresh();
  };
  const training = useForm((values) => call<Made>("POST", "/api/feedback/export", values), show);
  const pairs = useForm(() => call<Made>("POST", "/api/feedback/generate-dpo-pairs"), show);
  const refusal = training.message ?? pairs.message;
  return (
    <Card>
      <CardHeader
        title="Make a training file"
        description="JSON lines with instruction and output, of every interaction that fits, in order of time"
      />
      <form onSubmit={training.submit} className="grid gap-4">
        <div className="grid gap-4 sm:grid-cols-2">
          <Field
            name="min_response_length"
            label="Shortest answer"
            hint="In characters, this length included"
            type="number"
            min={0}
            defaultValue={20}
            required
            issues={training.issues}
          />
          <Field
            name="max_response_length"
            label="Longest answer"
            hint="In characters, this length included"
            type="number"
            min={0}
            defaultValue={500}
            required
            issues={training.issues}
          />
        </div>
        <Checkbox
          name="filter_positive_only"
          label="Positive only"
          hint="At least one visitor's newest vote is thumbs up"
          issues={training.issues}
        />
        <Checkbox
          name="approved_only"
          label="Approved only"
          hint="A reviewer approved the sample"
          issues={training.issues}
        />
        <div className="flex flex-wrap gap-2">
          <Button type="submit" pending={training.pending}>
            Export
          </Button>
          <Button
            variant="secondary"
            pending={pairs.pending}
            onClick={() => {
              pairs.submit({});
            }}
          >
            Generate preference pairs
          </Button>
        </div>
        {refusal !== null && <Alert tone="negative">{refusal}</Alert>}
        {refusal === null && made && (
          <Alert
            tone="positive"
            title={made.message}
            action={
              <a href={made.output_file} download>
                Download
              </a>
            }
          />
        )}
      </form>
    </Card>
  );
}
