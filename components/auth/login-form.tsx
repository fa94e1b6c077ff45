"use client";

import { useSearchParams } from "next/navigation";
import { safePath } from "@/components/auth/safe-path";
import { credentialsOf, startSession } from "@/components/auth/start-session";
import { useForm } from "@/components/hooks/use-form";
import { Alert } from "@/components/ui/alert";
import { Button } from "@/components/ui/button";
import { Field } from "@/components/ui/field";

/** Signs a member in and goes on to the page that was asked for. */
export function LoginForm() {
  const params = useSearchParams();
  const form = useForm(
    (values) => startSession(credentialsOf(values)),
    () => {
      // A whole new page: nothing that was drawn for a stranger stays in memory.
      window.location.assign(safePath(params.get("callbackUrl"), window.location.origin));
    },
  );
  return (
    <form onSubmit={form.submit} className="grid gap-4">
      {params.get("password") === "changed" && (
        <Alert tone="positive">Your password was changed. Sign in with the new one.</Alert>
      )}
      <Field name="email" label="E-mail" type="email" autoComplete="username" required />
      <Field name="password" label="Password" type="password" autoComplete="current-password" required />
      {form.message !== null && <Alert tone="negative">{form.message}</Alert>}
      <Button type="submit" pending={form.pending}>
        Sign in
      </Button>
    </form>
  );
}
