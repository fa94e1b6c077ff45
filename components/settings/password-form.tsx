"use client";

import { useForm } from "@/components/hooks/use-form";
import { Alert } from "@/components/ui/alert";
import { Button } from "@/components/ui/button";
import { Card, CardHeader } from "@/components/ui/card";
import { Field } from "@/components/ui/field";
import { NewPasswordField } from "@/components/ui/new-password-field";
import { call } from "@/lib/transport/call";

/** Changes one's own password; every session ends with the old one, so that the login page comes next. */
export function PasswordForm() {
  const form = useForm(
    ({ current, password }) => call("POST", "/api/members/password", { current, password }),
    () => {
      window.location.assign("/login?password=changed");
    },
  );
  return (
    <Card>
      <CardHeader title="Your password" description="Changing it signs you out everywhere, here too." />
      <form onSubmit={form.submit} className="grid max-w-md gap-4">
        <Field
          name="current"
          label="Present password"
          type="password"
          autoComplete="current-password"
          required
          issues={form.issues}
        />
        <NewPasswordField label="New password" issues={form.issues} />
        {form.message !== null && form.issues.length === 0 && <Alert tone="negative">{form.message}</Alert>}
        <div>
          <Button type="submit" pending={form.pending}>
            Change password
          </Button>
        </div>
      </form>
    </Card>
  );
}
