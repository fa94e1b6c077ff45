"use client";

import { useRouter } from "next/navigation";
import { useForm } from "@/components/hooks/use-form";
import { Alert } from "@/components/ui/alert";
import { Button } from "@/components/ui/button";
import { Checkbox } from "@/components/ui/checkbox";
import { Field } from "@/components/ui/field";
import { useToast } from "@/components/ui/toast";
import { call } from "@/lib/transport/call";

/** Lists an origin, or changes whether a listed one may read the statistics. */
export function OriginForm() {
  const router = useRouter();
  const toast = useToast();
  const form = useForm(
    ({ origin, mayReadStats }) => call("POST", "/api/connect/origins", { origin, mayReadStats }),
    (_, element) => {
      toast("The origin is listed.");
      element?.reset();
      router.refresh();
    },
  );
  return (
    <form onSubmit={form.submit} className="mb-5 grid gap-4">
      <Field
        name="origin"
        label="Origin"
        hint="The beginning of the page’s address, such as https://chat.example"
        inputMode="url"
        autoComplete="off"
        autoCapitalize="none"
        spellCheck={false}
        dir="ltr"
        required
        issues={form.issues}
        className="max-w-md"
      />
      <Checkbox
        name="mayReadStats"
        label="May read statistics"
        hint="Its pages may show the counts and rates that /api/feedback/stats gives, to everybody who opens them"
        issues={form.issues}
      />
      {form.message !== null && form.issues.length === 0 && <Alert tone="negative">{form.message}</Alert>}
      <div>
        <Button type="submit" pending={form.pending}>
          List origin
        </Button>
      </div>
    </form>
  );
}
