"use client";

import { credentialsOf, enter } from "@/components/auth/start-session";
import { useForm } from "@/components/hooks/use-form";
import { Alert } from "@/components/ui/alert";
import { Button } from "@/components/ui/button";
import { NewPasswordField } from "@/components/ui/new-password-field";
import { type Answer, call } from "@/lib/transport/call";

async function join(token: string, password: string): Promise<Answer<{ email: string }>> {
  const answer = await call<{ email: string }>("POST", "/api/members/join", { token, password });
  if (answer.ok) await enter({ email: answer.data.email, password });
  return answer;
}

/** Turns an invitation into a member with a password and signs them in. */
export function JoinForm({ token, email }: { token: string; email: string }) {
  const form = useForm((values) => join(token, credentialsOf(values).password));
  return (
    <form onSubmit={form.submit} className="grid gap-4">
      {/* Tells a password manager whose password it is. */}
      <input type="text" autoComplete="username" value={email} readOnly hidden />
      <NewPasswordField issues={form.issues} />
      {form.message !== null && form.issues.length === 0 && <Alert tone="negative">{form.message}</Alert>}
      <Button type="submit" pending={form.pending}>
        Join
      </Button>
    </form>
  );
}
