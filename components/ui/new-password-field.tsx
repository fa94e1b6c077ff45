import { Field, type Issue } from "@/components/ui/field";

type Props = { label?: string; issues: readonly Issue[] };

/** Where a password is chosen; password managers offer one here. */
export function NewPasswordField({ label = "Password", issues }: Props) {
  return (
    <Field
      name="password"
      label={label}
      hint="At least 12 characters; a few unrelated words make a good one"
      type="password"
      autoComplete="new-password"
      required
      issues={issues}
    />
  );
}
