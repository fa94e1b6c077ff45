"use client";

import { type Credentials, credentialsOf, enter } from "@/components/auth/start-session";
import { useForm } from "@/components/hooks/use-form";
import { Alert } from "@/components/ui/alert";
import { Button } from "@/components/ui/button";
import { Field } from "@/components/ui/field";
import { NewPasswordField } from "@/components/ui/new-password-field";
import { type Answer, call } from "@/lib/transport/call";

async function setUp(token: string, credentials: Credentials): Promise<Answer<null>> {
  const { email, password } = credentials;
  const answer = await call<null>("POST", "/api/setup", { token, email, password });
  if (answer.ok) await enter(credentials);
  return answer;
}

/** Makes the first admin and signs them in. */
export function SetupForm({ token }: { token: string }) {
  const form = useForm((values) => setUp(token, credentialsOf(values)));
  return (
    <form onSubmit={form.submit} className="grid gap-4">
      <Field name="email" label="E-mail" type="email" autoComplete="username" required issues={form.issues} />
      <NewPasswordField issues={form.issues} />
      {form.message !== null && form.issues.length === 0 && <Alert tone="negative">{form.message}</Alert>}
      <Button type="submit" pending={form.pending}>
        Make the first admin
      </Button>
    </form>
  );
}
