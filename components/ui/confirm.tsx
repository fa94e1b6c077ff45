"use client";

import { useState, useTransition } from "react";
import { Alert } from "@/components/ui/alert";
import { Button } from "@/components/ui/button";
import { Dialog, DialogActions } from "@/components/ui/dialog";

export type Outcome = { ok: true } | { ok: false; message: string };

type Props = {
  /** What the button says that asks. */
  label: string;
  /** The question. */
  title: string;
  /** What the button says that does it: the deed, not "Yes". */
  confirmLabel: string;
  /** Does it; a refusal is shown and the question stays open. */
  onConfirm: () => Promise<Outcome>;
  size?: "sm" | "md";
  /** What will be lost. */
  children?: React.ReactNode;
};

/** A button for what cannot be undone: it asks first. */
export function Confirm({ label, title, confirmLabel, onConfirm, size = "md", children }: Props) {
  const [isOpen, setIsOpen] = useState(false);
  const [refusal, setRefusal] = useState<string | null>(null);
  const [pending, start] = useTransition();

  const show = (open: boolean) => {
    setRefusal(null);
    setIsOpen(open);
  };
  const confirm = () => {
    start(async () => {
      const outcome = await onConfirm();
      if (outcome.ok) show(false);
      else setRefusal(outcome.message);
    });
  };

  return (
    <>
      <Button
        variant="danger"
        size={size}
        aria-haspopup="dialog"
        onClick={() => {
          show(true);
        }}
      >
        {label}
      </Button>
      <Dialog
        isOpen={isOpen}
        onClose={() => {
          show(false);
        }}
        title={title}
      >
        <div className="grid gap-3 text-sm whitespace-normal text-muted">
          {children}
          {refusal !== null && <Alert tone="negative">{refusal}</Alert>}
        </div>
        <DialogActions>
          <Button
            variant="secondary"
            onClick={() => {
              show(false);
            }}
          >
            Cancel
          </Button>
          <Button variant="danger" pending={pending} onClick={confirm}>
            {confirmLabel}
          </Button>
        </DialogActions>
      </Dialog>
    </>
  );
}
