"use client";

import { useRouter } from "next/navigation";
import { useForm } from "@/components/hooks/use-form";
import { Alert } from "@/components/ui/alert";
import { Button } from "@/components/ui/button";
import { Card, CardHeader } from "@/components/ui/card";
import { Field } from "@/components/ui/field";
import { useToast } from "@/components/ui/toast";
import type { Retention } from "@/lib/erasure/schema";
import { call } from "@/lib/transport/call";

/** Says how long interactions are kept. */
export function RetentionForm({ interactionDays }: Retention) {
  const router = useRouter();
  const toast = useToast();
  const form = useForm(
    ({ interactionDays: days }) => call<Retention>("PUT", "/api/privacy/retention", { interactionDays: days ?? null }),
    ({ interactionDays: days }) => {
      toast(
        days === null
          ? "Interactions are kept until somebody erases them."
          : `Interactions older than ${String(days)} days go every night.`,
      );
      router.refresh();
    },
  );
  return (
    <Card>
      <CardHeader
        title="Retention"
        description="What is older goes every night after 02:00 UTC, with its feedback. Files that hold some of it are withdrawn."
      />
      <form onSubmit={form.submit} className="grid gap-4">
        <Field
          name="interactionDays"
          label="Keep interactions for how many days"
          hint="30 to 3,650; empty: until somebody erases them"
          type="number"
          min={30}
          max={3650}
          defaultValue={interactionDays ?? ""}
          issues={form.issues}
          className="max-w-xs"
        />
        {form.message !== null && form.issues.length === 0 && <Alert tone="negative">{form.message}</Alert>}
        <div>
          <Button type="submit" variant="secondary" pending={form.pending}>
            Save retention
          </Button>
        </div>
      </form>
    </Card>
  );
}
