import { useId } from "react";
import { Checkbox } from "@/components/ui/checkbox";
import type { Issue } from "@/components/ui/field";
import { KEY_SCOPES } from "@/lib/api-keys/schema";

const ALL = KEY_SCOPES.map(({ scope }) => scope);

type Props = { chosen: readonly string[]; onChange: (scopes: readonly string[]) => void; issues: readonly Issue[] };

/** What a key may do, one by one or everything. */
export function ScopeChoice({ chosen, onChange, issues }: Props) {
  const id = useId();
  const errors = issues.filter(({ path }) => path === "scopes");
  return (
    <fieldset name="scopes" tabIndex={-1} {...(errors.length > 0 && { "aria-describedby": `${id}-errors` })}>
      <legend className="mb-2 text-sm font-medium">What it may do</legend>
      <div className="grid gap-2.5 sm:grid-cols-2 lg:grid-cols-3">
        <Checkbox
          name="all"
          label="All"
          className="col-span-full"
          checked={chosen.length === ALL.length}
          onChange={({ target }) => {
            onChange(target.checked ? ALL : []);
          }}
        />
        {KEY_SCOPES.map(({ scope, label }) => (
          <Checkbox
            key={scope}
            name={scope}
            label={label}
            hint={<code className="font-mono text-xs">{scope}</code>}
            checked={chosen.includes(scope)}
            onChange={({ target }) => {
              onChange(target.checked ? [...chosen, scope] : chosen.filter((other) => other !== scope));
            }}
          />
        ))}
      </div>
      <div id={`${id}-errors`} aria-live="polite" className="mt-1.5 text-[0.8125rem] text-negative empty:hidden">
        {errors.map(({ message }) => (
          <p key={message}>{message}</p>
        ))}
      </div>
    </fieldset>
  );
}
