import { useId } from "react";
import { QUALITIES } from "@/components/review/keys";
import { cn } from "@/lib/platform/cn";

const NOTHING = () => undefined;

type Props = { quality: number | null; isDisabled: boolean; onRate: (quality: number) => void };

/** How good a sample is, from 1 to 5, if the reviewer wants to say; the same again takes it back. */
export function QualityChoice({ quality, isDisabled, onRate }: Props) {
  const id = useId();
  return (
    <div
      role="radiogroup"
      aria-labelledby={id}
      aria-disabled={isDisabled}
      className={cn("flex flex-wrap items-center gap-0.5 sm:gap-1", isDisabled && "opacity-50")}
    >
      <span id={id} className="me-1 text-sm font-medium">
        Quality
      </span>
      {QUALITIES.map((value) => (
        <label
          key={value}
          className="grid size-11 place-items-center rounded-md border border-edge text-sm font-medium tabular-nums hover:border-ink has-checked:border-ink has-checked:bg-ink has-checked:text-surface has-focus-visible:outline-2 has-focus-visible:outline-offset-2 has-focus-visible:outline-focus"
        >
          <input
            type="radio"
            name={id}
            aria-label={String(value)}
            checked={quality === value}
            // A press on what is chosen already is no change, but a click.
            onChange={NOTHING}
            onClick={() => {
              onRate(value);
            }}
            className="sr-only"
          />
          <span aria-hidden="true">{value}</span>
        </label>
      ))}
    </div>
  );
}
