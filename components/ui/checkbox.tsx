import { useId } from "react";
import { cn } from "@/lib/platform/cn";
import type { Issue } from "@/components/ui/field";

type Props = Omit<React.ComponentProps<"input">, "type"> & {
  name: string;
  label: React.ReactNode;
  hint?: React.ReactNode;
  issues?: readonly Issue[];
};

/** A yes or no with its label. Without a `value` it is a yes or no to `useForm`; with one it is an item of a list. */
export function Checkbox({ name, label, hint, issues = [], className, ...rest }: Props) {
  const id = useId();
  const errors = issues.filter((issue) => issue.path === name);
  const descriptions = cn(hint !== undefined && `${id}-hint`, errors.length > 0 && `${id}-errors`);
  return (
    <div className={cn("grid grid-cols-[auto_minmax(0,1fr)] gap-x-2.5", className)}>
      <input
        type="checkbox"
        {...rest}
        id={id}
        name={name}
        {...(descriptions && { "aria-describedby": descriptions })}
        {...(errors.length > 0 && { "aria-invalid": true })}
        className="mt-0.5 size-4 cursor-pointer accent-accent pointer-coarse:size-6"
      />
      <label htmlFor={id} className="text-sm pointer-coarse:py-0.5">
        {label}
      </label>
      {hint !== undefined && (
        <p id={`${id}-hint`} className="col-start-2 text-[0.8125rem] text-muted">
          {hint}
        </p>
      )}
      <div id={`${id}-errors`} aria-live="polite" className="col-start-2 text-[0.8125rem] text-negative empty:hidden">
        {errors.map(({ message }) => (
          <p key={message}>{message}</p>
        ))}
      </div>
    </div>
  );
}
