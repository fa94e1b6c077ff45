import { useId } from "react";
import { cn } from "@/lib/platform/cn";

export type Issue = { path: string; message: string };

/** What a control has to carry so that its label, hint and errors belong to it. */
export type ControlProps = {
  id: string;
  name: string;
  className: string;
  "aria-describedby"?: string;
  "aria-invalid"?: true;
};

export const CONTROL = cn(
  "block w-full min-w-0 rounded-md border border-edge bg-raised px-3 py-1.5 text-sm text-ink min-h-9",
  "pointer-coarse:min-h-11 pointer-coarse:text-base",
  "hover:border-ink aria-invalid:border-negative aria-invalid:outline-negative disabled:bg-sunken disabled:text-muted",
);

type Common = {
  name: string;
  label: string;
  hint?: React.ReactNode;
  /** What the server refused; the field shows those whose path is its name. */
  issues?: readonly Issue[];
  className?: string;
};
type InputProps = { as?: "input"; children?: never } & React.ComponentProps<"input">;
type TextareaProps = { as: "textarea"; children?: never } & React.ComponentProps<"textarea">;
type CustomProps = { as?: never; children: (control: ControlProps) => React.ReactNode };

export type FieldProps = Common & (InputProps | TextareaProps | CustomProps);

/** A control with its label, its hint and what is wrong with it. */
export function Field({ name, label, hint, issues = [], className, ...control }: FieldProps) {
  const id = useId();
  const errors = issues.filter((issue) => issue.path === name);
  const descriptions = cn(hint !== undefined && `${id}-hint`, errors.length > 0 && `${id}-errors`);
  const tied: ControlProps = {
    id,
    name,
    className: CONTROL,
    ...(descriptions && { "aria-describedby": descriptions }),
    ...(errors.length > 0 && { "aria-invalid": true }),
  };
  return (
    <div className={cn("grid content-start gap-1.5", className)}>
      <label htmlFor={id} className="text-sm font-medium">
        {label}
      </label>
      <Control tied={tied} control={control} />
      {hint !== undefined && (
        <p id={`${id}-hint`} className="text-[0.8125rem] text-muted">
          {hint}
        </p>
      )}
      <div id={`${id}-errors`} aria-live="polite" className="text-[0.8125rem] text-negative empty:hidden">
        {errors.map(({ message }) => (
          <p key={message}>{message}</p>
        ))}
      </div>
    </div>
  );
}

function Control({ tied, control }: { tied: ControlProps; control: InputProps | TextareaProps | CustomProps }) {
  if (control.children) return control.children(tied);
  if (control.as === "textarea") {
    const { as, children, ...rest } = control;
    return <textarea rows={4} dir="auto" {...rest} {...tied} />;
  }
  const { as, children, ...rest } = control;
  return <input type="text" {...rest} {...tied} />;
}
