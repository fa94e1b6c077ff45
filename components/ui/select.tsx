import { CONTROL, Field, type Issue } from "@/components/ui/field";
import { Icon } from "@/components/ui/icon";
import { cn } from "@/lib/platform/cn";

export type Option = { value: string; label: string };

type Props = React.ComponentProps<"select"> & {
  name: string;
  label: string;
  options: readonly Option[];
  hint?: React.ReactNode;
  issues?: readonly Issue[];
};

/** The browser's own list of choices, with label, hint and errors. */
export function Select({ name, label, options, hint, issues = [], className, ...rest }: Props) {
  return (
    <Field name={name} label={label} hint={hint} issues={issues} {...(className !== undefined && { className })}>
      {(control) => (
        <div className="relative">
          <select {...rest} {...control} className={cn(CONTROL, "appearance-none pe-9 text-ellipsis")}>
            {options.map((option) => (
              <option key={option.value} value={option.value}>
                {option.label}
              </option>
            ))}
          </select>
          <Icon name="chevronDown" className="pointer-events-none absolute inset-y-0 end-3 my-auto text-muted" />
        </div>
      )}
    </Field>
  );
}
