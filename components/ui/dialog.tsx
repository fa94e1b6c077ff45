"use client";

import { useEffect, useId, useRef } from "react";
import { Button } from "@/components/ui/button";
import { Icon } from "@/components/ui/icon";

type Props = {
  isOpen: boolean;
  /** Asked for by Escape, the close button or the browser; sets `isOpen` to false. */
  onClose: () => void;
  title: string;
  children: React.ReactNode;
};

/** A modal dialog of the browser: it keeps the focus inside and gives it back. What it holds starts afresh each time. */
export function Dialog({ isOpen, onClose, title, children }: Props) {
  const id = useId();
  const ref = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    const dialog = ref.current;
    if (!isOpen || !dialog) return;
    dialog.showModal();
    return () => {
      dialog.close();
    };
  }, [isOpen]);

  return (
    <dialog
      ref={ref}
      aria-labelledby={id}
      onClose={(event) => {
        // One that was closed and opened again at once is open.
        if (event.target === event.currentTarget && !event.currentTarget.open) onClose();
      }}
      className="m-auto max-h-[85dvh] w-[min(32rem,calc(100vw-2rem))] overflow-y-auto rounded-xl border border-border bg-raised p-5 text-start whitespace-normal text-ink shadow-2xl backdrop:bg-backdrop"
    >
      {isOpen && (
        <>
          <h2 id={id} className="mb-3 pe-10 text-base/7 font-semibold">
            {title}
          </h2>
          {children}
          {/* Last, so that the first field gets the focus. */}
          <div className="absolute end-3 top-3">
            <Button variant="quiet" size="icon" aria-label="Close" onClick={onClose}>
              <Icon name="close" />
            </Button>
          </div>
        </>
      )}
    </dialog>
  );
}

/** The buttons at the end of a dialog. */
export function DialogActions({ children }: { children: React.ReactNode }) {
  return <div className="mt-5 flex flex-wrap justify-end gap-2">{children}</div>;
}
