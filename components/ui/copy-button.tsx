"use client";

import { useState } from "react";
import { Button } from "@/components/ui/button";
import { Icon } from "@/components/ui/icon";

const SAID_FOR_MS = 2500;
const SAID = { copied: "Copied", failed: "Copying failed: select the text and copy it" } as const;

type Props = {
  text: string;
  label?: string;
  variant?: "secondary" | "quiet";
};

/** Puts a text on the clipboard and says so. */
export function CopyButton({ text, label = "Copy", variant = "secondary" }: Props) {
  const [outcome, setOutcome] = useState<keyof typeof SAID | null>(null);

  const copy = async (beside: HTMLElement) => {
    setOutcome((await copyText(text, beside)) ? "copied" : "failed");
    setTimeout(setOutcome, SAID_FOR_MS, null);
  };

  return (
    <span className="inline-flex">
      <Button variant={variant} size="sm" onClick={(event) => void copy(event.currentTarget)}>
        <Icon name={outcome === "copied" ? "check" : "copy"} className={outcome === "copied" ? "text-positive" : ""} />
        {label}
      </Button>
      <span aria-live="polite" className={outcome === "failed" ? "self-center ps-2 text-sm text-negative" : "sr-only"}>
        {outcome !== null && SAID[outcome]}
      </span>
    </span>
  );
}

async function copyText(text: string, beside: HTMLElement): Promise<boolean> {
  // Browsers offer the clipboard on https and localhost only; many installations are a plain address in a house network.
  const clipboard = navigator.clipboard as Clipboard | undefined;
  if (!clipboard) return copySelected(text, beside);
  return clipboard.writeText(text).then(
    () => true,
    () => copySelected(text, beside),
  );
}

function copySelected(text: string, beside: HTMLElement): boolean {
  const area = document.createElement("textarea");
  area.value = text;
  area.className = "sr-only";
  // Beside the button, because outside an open dialog nothing can be selected.
  beside.after(area);
  area.select();
  // eslint-disable-next-line @typescript-eslint/no-deprecated -- the only way there is without https
  const isCopied = document.execCommand("copy");
  area.remove();
  beside.focus();
  return isCopied;
}
