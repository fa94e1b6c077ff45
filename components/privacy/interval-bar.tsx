import { formatPercent } from "@/lib/platform/format";
import type { Interval } from "@/lib/redactions/quality";

const WIDTH = 120;
const x = (share: number) => share * WIDTH;

/** A share as a mark on a line from nothing to all, in the interval where the true one probably lies. */
export function IntervalBar({ share, low, high }: Interval) {
  return (
    <div className="flex items-center gap-3 whitespace-nowrap tabular-nums">
      <svg aria-hidden="true" viewBox={`-2 0 ${String(WIDTH + 4)} 14`} width={WIDTH} height="14" className="shrink-0">
        <rect x="0" y="6" width={WIDTH} height="2" className="fill-border" />
        <rect
          x={x(low)}
          y="4"
          width={Math.max(1, x(high - low))}
          height="6"
          rx="2"
          className="fill-chart-2"
          opacity="0.45"
        />
        <rect x={x(share) - 1.5} y="1" width="3" height="12" rx="1" className="fill-chart-2" />
      </svg>
      <span>
        {formatPercent(100 * share)}{" "}
        <span className="text-xs text-muted">
          ({(100 * low).toFixed(0)}–{(100 * high).toFixed(0)})
        </span>
      </span>
    </div>
  );
}
