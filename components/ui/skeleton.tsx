import { cn } from "@/lib/platform/cn";

/** The place of something that is on its way. Whoever uses it says once, in words, that it is loading. */
export function Skeleton({ className }: { className?: string }) {
  return <div aria-hidden="true" className={cn("animate-pulse rounded-md bg-border", className)} />;
}
