"use client";

import { useEffect, useEffectEvent } from "react";

/** `code` is the place on the keyboard (`KeyA`, `Digit1`), the same in every layout; `label` is what to show for it. */
export type Hotkey = { code: string; label: string; run: () => void };

const TYPING = "textarea, select, [contenteditable]:not([contenteditable='false'])";
const NOT_TEXT = new Set(["button", "checkbox", "color", "file", "image", "radio", "range", "reset", "submit"]);
const OPERATED = "a[href], button, summary, input, [role='button'], [tabindex='0']";
const OPERATING = new Set(["Enter", "NumpadEnter", "Space", "ArrowUp", "ArrowDown", "ArrowLeft", "ArrowRight"]);

/** Whether a key belongs to the element that has the focus rather than to the page. */
function isTaken(target: EventTarget | null, code: string): boolean {
  if (!(target instanceof Element)) return false;
  if (target.closest(TYPING)) return true;
  if (target instanceof HTMLInputElement && !NOT_TEXT.has(target.type)) return true;
  return OPERATING.has(code) && target.closest(OPERATED) !== null;
}

function isForUs(event: KeyboardEvent): boolean {
  if (event.defaultPrevented || event.isComposing || event.repeat) return false;
  if (event.ctrlKey || event.metaKey || event.altKey || event.shiftKey) return false;
  if (isTaken(event.target, event.code)) return false;
  return document.querySelector("dialog[open], [popover]:popover-open") === null;
}

/** Single keys that do something on a page, while nobody is typing and nothing lies over it. */
export function useHotkeys(hotkeys: readonly Hotkey[]): void {
  const press = useEffectEvent((event: KeyboardEvent) => {
    const hotkey = hotkeys.find(({ code }) => code === event.code);
    if (!hotkey || !isForUs(event)) return;
    event.preventDefault();
    hotkey.run();
  });

  useEffect(() => {
    const listen = (event: KeyboardEvent) => {
      press(event);
    };
    document.addEventListener("keydown", listen);
    return () => {
      document.removeEventListener("keydown", listen);
    };
  }, []);
}
