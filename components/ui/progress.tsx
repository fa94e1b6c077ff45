import { useId } from "react";
import { cn } from "@/lib/platform/cn";

const TONES = { accent: "text-accent", positive: "text-positive", caution: "text-caution", negative: "text-negative" };

type Props = {
  label: React.ReactNode;
  /** Left out while nobody knows how far it is. */
  value?: number;
  max?: number;
  /** What the bar means in words; shown, and read aloud instead of a percentage. */
  valueText?: string;
  tone?: keyof typeof TONES;
};

/** How far something is towards its end. */
export function Progress({ label, value, max = 100, valueText, tone }: Props) {
  const id = useId();
  const isFull = value !== undefined && value >= max;
  return (
    <div className="grid gap-1.5">
      <div className="flex flex-wrap items-baseline justify-between gap-x-4 text-sm">
        <label htmlFor={id} className="font-medium">
          {label}
        </label>
        {valueText !== undefined && <span className="text-muted tabular-nums">{valueText}</span>}
      </div>
      <progress
        id={id}
        {...(value !== undefined && { value })}
        max={max}
        {...(valueText !== undefined && { "aria-valuetext": valueText })}
        className={cn("meter", TONES[tone ?? (isFull ? "positive" : "accent")])}
      />
    </div>
  );
}
