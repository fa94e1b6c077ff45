import type { ImportView } from "@/lib/imports/schema";
import { formatCount } from "@/lib/platform/format";

/** Which lines of a file were refused, and why: the first of them. */
export function RefusedLines({ refused, refusals }: Pick<ImportView, "refused" | "refusals">) {
  if (refused === 0) return "none";
  const more = refused - refusals.length;
  return (
    <details>
      <summary className="w-fit">
        {formatCount(refused)} refused {refused === 1 ? "line" : "lines"}
      </summary>
      <ul className="mt-1 grid gap-0.5 text-[0.8125rem] wrap-anywhere">
        {refusals.map(({ line, reason }) => (
          <li key={line}>
            <span className="tabular-nums">Line {formatCount(line)}</span>: {reason}
          </li>
        ))}
        {more > 0 && <li>and {formatCount(more)} more</li>}
      </ul>
    </details>
  );
}
