import type { Route } from "next";
import { ButtonLink } from "@/components/ui/button";
import { Icon } from "@/components/ui/icon";

type Props = { label?: string; previous?: Route | null; next?: Route | null; children?: React.ReactNode };

/** The way to what comes before and after in a list that is read in steps; the children say where one is. */
export function Pager({ label = "Pages", previous = null, next = null, children }: Props) {
  if (previous === null && next === null) return null;
  return (
    <nav aria-label={label} className="mt-4 flex flex-wrap items-center justify-between gap-2">
      <div className="text-sm text-muted tabular-nums">{children}</div>
      <div className="flex gap-2">
        {previous !== null && (
          <ButtonLink href={previous} rel="prev" variant="secondary" size="sm">
            <Icon name="chevronLeft" className="rtl:-scale-x-100" />
            Previous
          </ButtonLink>
        )}
        {next !== null && (
          <ButtonLink href={next} rel="next" variant="secondary" size="sm">
            Next
            <Icon name="chevronRight" className="rtl:-scale-x-100" />
          </ButtonLink>
        )}
      </div>
    </nav>
  );
}
