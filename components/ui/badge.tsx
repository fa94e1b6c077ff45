import { cn } from "@/lib/platform/cn";

const TONES = {
  neutral: "bg-sunken text-muted ring-border",
  accent: "bg-accent-soft text-accent ring-accent/25",
  positive: "bg-positive-soft text-positive ring-positive/25",
  negative: "bg-negative-soft text-negative ring-negative/25",
  caution: "bg-caution-soft text-caution ring-caution/25",
  info: "bg-info-soft text-info ring-info/25",
} as const;

export type Tone = keyof typeof TONES;

/** One word about the state of something. */
export function Badge({ tone = "neutral", className, ...rest }: React.ComponentProps<"span"> & { tone?: Tone }) {
  return (
    <span
      {...rest}
      className={cn(
        "inline-flex items-center gap-1 rounded-full px-2 py-0.5 text-xs font-medium whitespace-nowrap ring-1 ring-inset",
        TONES[tone],
        className,
      )}
    />
  );
}
