"use client";

import { useRouter } from "next/navigation";
import { useState } from "react";
import { useForm } from "@/components/hooks/use-form";
import { Alert } from "@/components/ui/alert";
import { Button } from "@/components/ui/button";
import { Card, CardHeader } from "@/components/ui/card";
import { CodeBlock } from "@/components/ui/code-block";
import { Field } from "@/components/ui/field";
import { Select } from "@/components/ui/select";
import { call } from "@/lib/transport/call";

const ROLES = [
  { value: "reviewer", label: "Reviewer: reads and decides" },
  { value: "admin", label: "Admin: may change everything" },
];

/** Invites a person; the link is shown once, to be sent by hand. */
export function InviteForm() {
  const router = useRouter();
  const [link, setLink] = useState<string | null>(null);
  const form = useForm(
    ({ email, role }) => call<{ token: string }>("POST", "/api/members", { email, role }),
    ({ token }, element) => {
      setLink(`${window.location.origin}/setup?invite=${encodeURIComponent(token)}`);
      element?.reset();
      router.refresh();
    },
  );
  return (
    <Card>
      <CardHeader
        title="Invite somebody"
        description="You get a link to send. Inviting the same address again makes a new link; the older one stops working."
      />
      <form onSubmit={form.submit} className="grid items-start gap-4 sm:grid-cols-2">
        <Field name="email" label="E-mail" type="email" autoComplete="off" required issues={form.issues} />
        <Select name="role" label="Role" defaultValue="reviewer" options={ROLES} issues={form.issues} />
        <div className="sm:col-span-full">
          <Button type="submit" pending={form.pending}>
            Invite
          </Button>
        </div>
        {form.message !== null && form.issues.length === 0 && (
          <div className="sm:col-span-full">
            <Alert tone="negative">{form.message}</Alert>
          </div>
        )}
      </form>
      {link !== null && (
        <div className="mt-5 grid gap-3">
          <Alert tone="positive" title="Send this link to them">
            It works once, within seven days, and will not be shown again.
          </Alert>
          <CodeBlock label="The link" code={link} />
        </div>
      )}
    </Card>
  );
}
