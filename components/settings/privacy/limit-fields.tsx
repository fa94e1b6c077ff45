import { LEAST_SURE, SUREST, surenessWords } from "@/components/settings/privacy/sureness";
import { Field, type Issue } from "@/components/ui/field";
import { type Option, Select } from "@/components/ui/select";
import type { PrivacySettings } from "@/lib/privacy/schema";

type Props = {
  settings: PrivacySettings;
  onChange: (change: Partial<PrivacySettings>) => void;
  issues: readonly Issue[];
};

const NEVER = "never";
const VISITORS = [3, 4, 5, 10, 20, 50, 100];
const DAYS: readonly Option[] = [1, 2, 3, 4, 5, 6, 7].map((days) => ({
  value: String(days),
  label: days === 1 ? "1 day" : `${String(days)} days`,
}));

const visitorOptions = (chosen: number | null): Option[] => [
  ...[...new Set([...VISITORS, ...(chosen === null ? [] : [chosen])])]
    .sort((a, b) => a - b)
    .map((count) => ({ value: String(count), label: `${String(count)} visitors` })),
  { value: NEVER, label: "Never" },
];

/** From which confidence on a redaction needs no reviewer. */
function SureFrom({ settings: { policy }, onChange }: Omit<Props, "issues">) {
  const words = surenessWords(policy.sureFrom);
  return (
    <Field name="sureFrom" label="Sure from" hint={`At this confidence ${words}. Whatever is unsure is redacted too.`}>
      {({ className: _, ...control }) => (
        <div className="flex items-center gap-3">
          <input
            {...control}
            type="range"
            min={LEAST_SURE}
            max={SUREST}
            step={0.05}
            value={policy.sureFrom}
            aria-valuetext={`${policy.sureFrom.toFixed(2)}: ${words}`}
            onChange={({ target }) => {
              onChange({ policy: { ...policy, sureFrom: target.valueAsNumber } });
            }}
            className="min-h-9 w-full min-w-0 cursor-pointer accent-accent pointer-coarse:min-h-11"
          />
          <output htmlFor={control.id} className="text-sm font-medium tabular-nums">
            {policy.sureFrom.toFixed(2)}
          </output>
        </div>
      )}
    </Field>
  );
}

/** How sure the detector has to be, what is public, and how long something is remembered. */
export function LimitFields({ settings, onChange, issues }: Props) {
  const { publicFrom, sealedDays, sessionDays } = settings;
  return (
    <div className="grid gap-5 sm:grid-cols-2">
      <SureFrom settings={settings} onChange={onChange} />
      <Select
        name="publicFrom"
        label="Public when given to"
        hint="What answers gave to so many different visitors is nobody’s own, and is kept. What is public already stays public."
        value={publicFrom === null ? NEVER : String(publicFrom)}
        options={visitorOptions(publicFrom)}
        issues={issues}
        onChange={({ target }) => {
          onChange({ publicFrom: target.value === NEVER ? null : Number(target.value) });
        }}
      />
      <Select
        name="sealedDays"
        label="Unsure originals wait"
        hint="What an unsure redaction stands for lies sealed for a reviewer, and is destroyed after this time."
        value={String(sealedDays)}
        options={DAYS}
        issues={issues}
        onChange={({ target }) => {
          onChange({ sealedDays: Number(target.value) });
        }}
      />
      <Field
        name="sessionDays"
        label="Sessions are remembered, in days"
        hint="So long after its last turn, the same value still gets the same placeholder. From 1 to 365."
        type="number"
        min={1}
        max={365}
        required
        value={Number.isNaN(sessionDays) ? "" : sessionDays}
        issues={issues}
        onChange={({ target }) => {
          onChange({ sessionDays: target.valueAsNumber });
        }}
      />
    </div>
  );
}
