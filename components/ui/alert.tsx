import { Icon, type IconName } from "@/components/ui/icon";
import { cn } from "@/lib/platform/cn";

const TONES = {
  info: { icon: "info", look: "border-info/30 bg-info-soft", mark: "text-info" },
  positive: { icon: "circleCheck", look: "border-positive/30 bg-positive-soft", mark: "text-positive" },
  caution: { icon: "alert", look: "border-caution/30 bg-caution-soft", mark: "text-caution" },
  negative: { icon: "circleCross", look: "border-negative/30 bg-negative-soft", mark: "text-negative" },
} as const satisfies Record<string, { icon: IconName; look: string; mark: string }>;

type Props = { tone?: keyof typeof TONES; title?: string; action?: React.ReactNode; children?: React.ReactNode };

/** Something to know before going on. What went wrong interrupts; everything else waits its turn. */
export function Alert({ tone = "info", title, action, children }: Props) {
  const { icon, look, mark } = TONES[tone];
  return (
    <div
      role={tone === "negative" ? "alert" : "status"}
      className={cn("flex gap-3 rounded-lg border p-3.5 text-sm", look)}
    >
      <Icon name={icon} className={cn("mt-0.5", mark)} />
      <div className="grid min-w-0 flex-1 gap-1">
        {title !== undefined && <p className="font-medium">{title}</p>}
        {children !== undefined && <div>{children}</div>}
        {action !== undefined && <div className="mt-1.5 flex flex-wrap gap-2">{action}</div>}
      </div>
    </div>
  );
}
