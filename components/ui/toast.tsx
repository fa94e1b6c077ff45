"use client";

import { useEffect, useRef, useSyncExternalStore } from "react";
import { Button } from "@/components/ui/button";
import { Icon } from "@/components/ui/icon";
import { currentToasts, dismissToast, noToasts, onToasts, showToast, type Toast } from "@/components/ui/toast-list";
import { cn } from "@/lib/platform/cn";

const STAYS_MS = 6000;

/** The way to say something in passing; `AppShell` has the place where it appears. */
export const useToast = () => showToast;

/** The place where toasts appear and are read aloud; once on a page. */
export function ToastRegion() {
  const toasts = useSyncExternalStore(onToasts, currentToasts, noToasts);
  return (
    <section
      aria-label="Notifications"
      className="pointer-events-none fixed inset-x-4 bottom-4 z-40 sm:start-auto sm:end-6 sm:bottom-6 sm:w-96"
    >
      <div aria-live="polite" className="grid gap-2">
        {toasts.map((toast) => (
          <ToastItem key={toast.id} toast={toast} />
        ))}
      </div>
    </section>
  );
}

/** Goes by itself unless it is bad news, or somebody is pointing at it or has the focus in it. */
function ToastItem({ toast: { id, message, tone } }: { toast: Toast }) {
  const ref = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (tone === "negative") return;
    const timer = setInterval(() => {
      if (ref.current?.matches(":hover, :focus-within") !== true) dismissToast(id);
    }, STAYS_MS);
    return () => {
      clearInterval(timer);
    };
  }, [id, tone]);

  return (
    <div
      ref={ref}
      className="pointer-events-auto flex items-start gap-3 rounded-lg border border-border bg-raised p-3 text-sm shadow-lg"
    >
      <Icon
        name={tone === "positive" ? "circleCheck" : "circleCross"}
        className={cn("mt-1.5", tone === "positive" ? "text-positive" : "text-negative")}
      />
      <p className="min-w-0 flex-1 py-1 wrap-anywhere">{message}</p>
      <Button
        variant="quiet"
        size="icon"
        aria-label="Dismiss"
        onClick={() => {
          dismissToast(id);
        }}
        className="-m-0.5"
      >
        <Icon name="close" />
      </Button>
    </div>
  );
}
