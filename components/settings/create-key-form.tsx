"use client";

import { useRouter } from "next/navigation";
import { useState } from "react";
import { useForm } from "@/components/hooks/use-form";
import { ScopeChoice } from "@/components/settings/scope-choice";
import { Alert } from "@/components/ui/alert";
import { Button } from "@/components/ui/button";
import { Card, CardHeader } from "@/components/ui/card";
import { CodeBlock } from "@/components/ui/code-block";
import { Field } from "@/components/ui/field";
import { call } from "@/lib/transport/call";

/** What a chatbot's server needs, and no more. */
const USUAL = ["interactions:write", "feedback:write"];

/** Makes a key and shows it, the only time it can be seen. */
export function CreateKeyForm() {
  const router = useRouter();
  const [scopes, setScopes] = useState<readonly string[]>(USUAL);
  const [made, setMade] = useState<string | null>(null);
  const form = useForm(
    ({ name }) => call<{ key: string }>("POST", "/api/api-keys", { name, scopes }),
    ({ key }, element) => {
      setMade(key);
      setScopes(USUAL);
      element?.reset();
      router.refresh();
    },
  );
  return (
    <Card>
      <CardHeader title="Create a key" description="One for each server, so that one can be revoked alone" />
      <form onSubmit={form.submit} className="grid gap-4">
        <Field
          name="name"
          label="Name"
          hint="Where it is used, such as “travel chatbot”"
          autoComplete="off"
          maxLength={80}
          required
          issues={form.issues}
          className="max-w-md"
        />
        <ScopeChoice chosen={scopes} onChange={setScopes} issues={form.issues} />
        {form.message !== null && form.issues.length === 0 && <Alert tone="negative">{form.message}</Alert>}
        <div>
          <Button type="submit" pending={form.pending}>
            Create key
          </Button>
        </div>
      </form>
      {made !== null && (
        <div className="mt-5 grid gap-3">
          <Alert tone="positive" title="Copy the key now">
            It will not be shown again. Keep it where your chatbot&rsquo;s server finds it, never in a web page.
          </Alert>
          <CodeBlock label="The new key" code={made} />
        </div>
      )}
    </Card>
  );
}
